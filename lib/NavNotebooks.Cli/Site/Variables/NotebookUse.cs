namespace NavNotebooks.Cli.Site.Variables;

/// <summary>A place in a notebook whose code asks for a variable.</summary>
/// <param name="Page">The notebook's page.</param>
/// <param name="Cell">The anchor of the cell.</param>
/// <param name="Heading">The heading that the cell stands under; the notebook's title where there is none.</param>
internal sealed record NotebookUse(NotebookPage Page, string Cell, string Heading);
