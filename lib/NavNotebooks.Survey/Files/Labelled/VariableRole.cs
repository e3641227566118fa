namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What a variable is meant for in dialogs of SPSS (attribute <c>$@Role</c>); the numbers are those of the file.</summary>
public enum VariableRole
{
    /// <summary>Independent.</summary>
    Input = 0,

    /// <summary>Dependent.</summary>
    Target = 1,

    /// <summary>Independent and dependent.</summary>
    Both = 2,

    /// <summary>None.</summary>
    None = 3,

    /// <summary>Divides into training, test and validation.</summary>
    Partition = 4,

    /// <summary>Divides into separate analyses.</summary>
    Split = 5,
}
