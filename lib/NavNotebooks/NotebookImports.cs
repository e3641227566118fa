using System.Collections.Immutable;
using NavNotebooks.Charts;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Synthetic;

// What a notebook can name after `#r "NavNotebooks"`. No two of these namespaces share a public name, nor do they with those that every
// cell has (System, System.Linq …); a test holds this.
[assembly: NotebookImport(typeof(DataBasis))]
[assembly: NotebookImport(typeof(Surveys))]
[assembly: NotebookImport(typeof(Claims))]
[assembly: NotebookImport(typeof(Answers))]
[assembly: NotebookImport(typeof(SurveyDictionary))]
[assembly: NotebookImport(typeof(SurveyFrame))]
[assembly: NotebookImport(typeof(SurveyFileException))]
[assembly: NotebookImport(typeof(CsvSurveyFile))]
[assembly: NotebookImport(typeof(Interval))]
[assembly: NotebookImport(typeof(SyntheticSurveys))]
[assembly: NotebookImport(typeof(Figure))]
[assembly: NotebookImport(typeof(Table))]
[assembly: NotebookImport(typeof(ImmutableArray))]
