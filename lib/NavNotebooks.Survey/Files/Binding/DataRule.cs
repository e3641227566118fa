namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a finding is about. Its name in snake case is a stable id in the JSON.</summary>
public enum DataRule
{
    /// <summary>The mapping names something that the survey or the file does not have.</summary>
    Mapping,

    /// <summary>No column of the file is a variable of the survey.</summary>
    OtherSurvey,

    /// <summary>A variable without a column.</summary>
    MissingColumn,

    /// <summary>Columns that are no variables.</summary>
    UnknownColumns,

    /// <summary>One column for several variables.</summary>
    SharedColumn,

    /// <summary>A variable that the mapping says the file lacks.</summary>
    AbsentVariable,

    /// <summary>No row belongs to the wave.</summary>
    NoRows,

    /// <summary>Rows that belong to other waves or populations.</summary>
    OtherRows,

    /// <summary>Numbers that are no codes of the scale.</summary>
    OutsideScale,

    /// <summary>Values that look like undeclared codes for missing.</summary>
    MissingLike,

    /// <summary>Texts that are neither labels nor codes.</summary>
    NotUnderstood,

    /// <summary>Values that a recode does not name.</summary>
    ForgottenByRecode,

    /// <summary>Labels of the file and of the dictionary that differ under one code.</summary>
    LabelDisagreement,

    /// <summary>Codes that were read through their labels because the file numbers answers otherwise.</summary>
    ReadByLabels,

    /// <summary>Some values have labels that say what they are, others have not.</summary>
    PartlyLabelled,

    /// <summary>The scale seems to run the other way.</summary>
    Direction,

    /// <summary>Missing values of the file for which the dictionary has no reason.</summary>
    MissingWithoutReason,

    /// <summary>A code that the file declares missing and the dictionary an answer.</summary>
    MissingAnswer,

    /// <summary>Codes and labels in one column.</summary>
    MixedForms,

    /// <summary>Dates where numbers are expected.</summary>
    DatesAsYears,

    /// <summary>Identifiers that were numbered.</summary>
    NumberedIdentifiers,

    /// <summary>Several rows for one respondent.</summary>
    DuplicateRespondents,

    /// <summary>Rows without a respondent's id.</summary>
    MissingRespondents,

    /// <summary>A variable without any valid answer.</summary>
    EmptyColumn,

    /// <summary>A variable with one answer only.</summary>
    ConstantColumn,

    /// <summary>Too few valid answers to compute on.</summary>
    FewAnswers,

    /// <summary>Answers of those who were not asked.</summary>
    NotAsked,

    /// <summary>Another number of respondents or answers than the dictionary prints.</summary>
    SampleSize,

    /// <summary>Weights that are missing, negative or all zero.</summary>
    BadWeights,

    /// <summary>Weights that do nothing, or whose mean is not 1.</summary>
    OddWeights,

    /// <summary>A weight in the file that the survey does not use.</summary>
    UnusedWeight,

    /// <summary>A file marked as synthetic.</summary>
    Synthetic,

    /// <summary>What the reader had to guess or mend.</summary>
    Reading,

    /// <summary>The file cannot be read.</summary>
    Unreadable,
}
