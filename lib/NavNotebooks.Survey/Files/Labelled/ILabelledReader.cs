using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>An open file of any format: its dictionary, and its rows one portion after another, so that memory grows with what is kept.</summary>
public interface ILabelledReader : IDisposable
{
    /// <summary>The file's dictionary, reduced to the variables that were asked for.</summary>
    FileDictionary Dictionary { get; }

    /// <summary>How many rows the file says it has; <see langword="null"/> where it does not say. Never taken as a promise.</summary>
    long? RowCount { get; }

    /// <summary>What had to be guessed or mended so far, a sentence each.</summary>
    ImmutableArray<string> Notes { get; }

    /// <summary>The next rows.</summary>
    /// <param name="most">How many at most, 1 or more; <see cref="int.MaxValue"/> for all the rest at once.</param>
    /// <returns>Columns for the variables of the dictionary; without rows at the end.</returns>
    /// <exception cref="SurveyFileException">The file is damaged; it names record and offset.</exception>
    LabelledData Read(int most);
}
