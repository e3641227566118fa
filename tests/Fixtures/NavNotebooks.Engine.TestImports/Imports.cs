using NavNotebooks.Display;
using NavNotebooks.Engine.TestImports;
using NavNotebooks.Engine.TestImports.Counting;

[assembly: NotebookImport(typeof(Greeting))]
[assembly: NotebookImport(typeof(Arithmetic), Static = true)]
