namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The ways in which an exchange file can be wrong: first those for which it is refused, then those that are read and reported.</summary>
public enum QdaFault
{
    /// <summary>Refused: neither an archive nor XML.</summary>
    NotAnArchive,

    /// <summary>Refused: the archive is cut off or damaged.</summary>
    Damaged,

    /// <summary>Refused: no project in the archive.</summary>
    NoProject,

    /// <summary>Refused: more than one project in the archive.</summary>
    SeveralProjects,

    /// <summary>Refused: more files in the archive than the limit.</summary>
    TooManyEntries,

    /// <summary>Refused: more bytes than the limit.</summary>
    TooLarge,

    /// <summary>Refused: unpacks to many times its size, as bombs do.</summary>
    TooDense,

    /// <summary>Refused: elements nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>Refused: a name that leads out of the folder, or that no folder can hold.</summary>
    PathOutside,

    /// <summary>Refused: a file of the archive is encrypted.</summary>
    Encrypted,

    /// <summary>Refused: a document type declaration, by which XML draws in other files.</summary>
    DocumentType,

    /// <summary>Refused: not well-formed XML.</summary>
    NotXml,

    /// <summary>Refused: XML of another kind.</summary>
    WrongRoot,

    /// <summary>Refused: a code beneath itself.</summary>
    CodeInItself,

    /// <summary>Refused for users, codes, variables, cases, sources and notes: two with one id. Reported for selections, codings and others.</summary>
    DuplicateId,

    /// <summary>Refused on writing: files of sources that are not at hand.</summary>
    MissingMedia,

    /// <summary>Reported: the project's file bears another name or lies in a folder (ATLAS.ti).</summary>
    OtherProjectName,

    /// <summary>Reported: another namespace than the standard's (older NVivo and ATLAS.ti).</summary>
    OtherNamespace,

    /// <summary>Reported: another encoding than the one declared.</summary>
    OtherEncoding,

    /// <summary>Reported: a required attribute is missing.</summary>
    MissingAttribute,

    /// <summary>Reported: an attribute's value has not the form that the standard asks for.</summary>
    UnreadableValue,

    /// <summary>Reported: an id that is no GUID.</summary>
    NotAGuid,

    /// <summary>Reported: an element that the standard does not know.</summary>
    UnknownElement,

    /// <summary>Reported: an attribute that the standard does not know.</summary>
    UnknownAttribute,

    /// <summary>Reported: an id that names nothing in the file.</summary>
    UnknownReference,

    /// <summary>Reported: a coding that names a case instead of a code (NVivo).</summary>
    CaseAsCode,

    /// <summary>Reported: a selection of nothing (ATLAS.ti).</summary>
    EmptySelection,

    /// <summary>Reported: a selection that ends before it begins, or lies outside its text.</summary>
    SelectionOutside,

    /// <summary>Reported: positions count the end of a line otherwise than the text file stores it (ATLAS.ti).</summary>
    LineEndings,

    /// <summary>Reported: characters that this program is said to count as two (NVivo).</summary>
    WideCharacters,

    /// <summary>Reported: a file that is said to be in the archive and is not.</summary>
    MissingEntry,

    /// <summary>Reported: files of sources that stayed on the machine that wrote the project.</summary>
    SourceElsewhere,

    /// <summary>Reported: a path of the machine that wrote the project, which may tell who did.</summary>
    MachinePath,
}
