using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A variable and its place in a file that is written.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="ShortNames">The name of its record, and of those of its further segments.</param>
/// <param name="FirstElement">The place of its first element in a row, 0 for the first.</param>
internal sealed record SpssVariable(LabelledVariable Variable, ImmutableArray<string> ShortNames, int FirstElement)
{
    /// <summary>The widest text whose labels and missing values are stored as those of numbers are, in bytes.</summary>
    public const int WidestShort = 8;

    /// <summary>Elements of a value, in all segments.</summary>
    public int Elements => ElementsOf(Variable.TextWidth);

    /// <summary>How messages name what belongs to it.</summary>
    public SpssPlace Place(string what) => new(what, Variable.Name);

    /// <summary>The place of every variable.</summary>
    public static ImmutableArray<SpssVariable> LayOut(ImmutableArray<LabelledVariable> variables, SpssText text)
    {
        var names = Spss.ShortNames.Of(variables, text);
        var laidOut = ImmutableArray.CreateBuilder<SpssVariable>(variables.Length);
        var element = 0;
        foreach (var variable in variables)
        {
            laidOut.Add(new SpssVariable(variable, names[laidOut.Count], element));
            element = checked(element + ElementsOf(variable.TextWidth));
        }

        return laidOut.MoveToImmutable();
    }

    private static int ElementsOf(int textWidth)
    {
        var last = SpssSegments.CountFor(textWidth) - 1;
        return (last * SpssSegments.SlotsFor(SpssSegments.Widest)) + SpssSegments.SlotsFor(SpssSegments.WidthOf(textWidth, last));
    }
}
