using NavNotebooks.Benchmarks;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/NavNotebooks.Benchmarks -- FOLDER   (writes the inputs of compare.sh into FOLDER)");
    return 2;
}

Directory.CreateDirectory(folder);
SurveyFiles.Write(folder);
NotebookPair.Write(folder);
return 0;
