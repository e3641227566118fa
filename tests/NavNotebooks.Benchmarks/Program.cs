using NavNotebooks.Benchmarks;

switch (args)
{
    case ["statistics", "write", var folder]:
        Directory.CreateDirectory(folder);
        StatisticsData.Write(folder);
        return 0;
    case ["statistics", "run", var folder]:
        StatisticsTimes.Print(folder);
        return 0;
    case ["csv", "write", var folder]:
        CsvTable.Write(folder);
        return 0;
    case ["csv", "run", var folder]:
        CsvTimes.Print(folder);
        return 0;
    case ["synthesis"]:
        SyntheticWaves.Print();
        return 0;
    case ["spss", "read", var file]:
        SpssTimes.Read(file);
        return 0;
    case ["spss", "open", var file]:
        SpssTimes.Open(file);
        return 0;
    case ["spss", "write", var file]:
        SpssWriteTimes.Print(file);
        return 0;
    case [var folder] when folder is not ("statistics" or "csv" or "synthesis" or "spss"):
        Directory.CreateDirectory(folder);
        SurveyFiles.Write(folder);
        NotebookPair.Write(folder);
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- FOLDER                      (the inputs of compare.sh)");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- statistics write|run FOLDER (for statistics.sh)");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- csv write|run FOLDER        (for csv.sh)");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- synthesis                   (for synthesis.sh)");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- spss read|open FILE         (for spss.sh)");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- spss write FILE             (for spss_write.sh)");
        return 2;
}
