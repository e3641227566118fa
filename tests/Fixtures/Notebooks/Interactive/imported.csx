int Staff(int more) => 18 + more;
