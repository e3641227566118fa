// --data reaches the notebooks through an environment variable, which the whole process shares: two commands at once would see each other's.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
