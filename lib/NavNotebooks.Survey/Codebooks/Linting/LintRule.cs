namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>What archives ask of a data file. The name in snake case is a stable id in tables and JSON.</summary>
public enum LintRule
{
    /// <summary>A name that statistics programs do not take.</summary>
    NameNotLegal,

    /// <summary>A name of more than 32 characters.</summary>
    NameTooLong,

    /// <summary>A variable without a label.</summary>
    LabelMissing,

    /// <summary>Two variables with one label.</summary>
    LabelRepeated,

    /// <summary>A variable without label and without value labels: nobody can tell what it is.</summary>
    Undocumented,

    /// <summary>A variable that a program left behind: a filter, an unnamed column.</summary>
    LeftOver,

    /// <summary>Categories without any label.</summary>
    ValueLabelsMissing,

    /// <summary>Values that occur and have no label, beside others that have one.</summary>
    ValueLabelsIncomplete,

    /// <summary>Two values of a variable with one label, such as two kinds of missing that cannot be told apart.</summary>
    ValueLabelRepeated,

    /// <summary>A value that is declared missing without a word why.</summary>
    MissingWithoutLabel,

    /// <summary>A value whose label says that it is missing, and that is not declared so.</summary>
    MissingNotDeclared,

    /// <summary>Blanks where a code should say why there is no answer.</summary>
    BlankAsMissing,

    /// <summary>A variable without any valid value.</summary>
    Empty,

    /// <summary>A variable with one value only.</summary>
    Constant,

    /// <summary>A variable that repeats another one row by row.</summary>
    Duplicate,

    /// <summary>Texts in one language only; archives ask for Norwegian and English.</summary>
    OneLanguage,

    /// <summary>A scale whose wording is not known, so that labels are stand-ins.</summary>
    WordingUnknown,

    /// <summary>A survey without codes for missing answers.</summary>
    NoMissingCodes,
}
