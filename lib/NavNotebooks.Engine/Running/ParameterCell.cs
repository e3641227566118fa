using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Magics;

namespace NavNotebooks.Engine.Running;

/// <summary>Gives the variables of a cell tagged <c>parameters</c> other values, in a cell that follows it.</summary>
/// <remarks>
/// The cell declares the variables anew, with the types that they had: a text stays a text, also if the value given looks like a number.
/// </remarks>
internal static class ParameterCell
{
    private const string Id = "injected-parameters";

    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The notebook with the values injected; a cell that an earlier run injected is replaced. Without values, the notebook itself.</summary>
    /// <exception cref="ParameterException">The notebook has no such parameter, or the value does not fit it.</exception>
    public static Notebook Inject(Notebook notebook, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
        {
            return notebook;
        }

        var cells = notebook.Cells.Where(cell => !cell.Tags.Contains(CellTags.InjectedParameters)).ToList();
        var index = cells.FindIndex(cell => cell.Kind == CellKind.Code && cell.Tags.Contains(CellTags.Parameters));
        if (index < 0)
        {
            throw new ParameterException(
                $"The notebook takes no parameters, but was given {string.Join(", ", values.Keys)}. Tag the cell that declares them \"{CellTags.Parameters}\".");
        }

        var declared = Declared(cells[index].Source);
        var lines = values.Select(value => Declaration(value.Key, value.Value, declared));
        var injected = Cell.Code(Id, "// Parameters\n" + string.Join('\n', lines)).WithTags(CellTags.InjectedParameters);
        cells.Insert(index + 1, injected);
        return notebook.WithCells(cells);
    }

    private static string Declaration(string name, string value, IReadOnlyDictionary<string, VariableDeclaratorSyntax> declared)
    {
        if (!declared.TryGetValue(name, out var variable))
        {
            throw new ParameterException(
                $"The notebook has no parameter {name}.{NearestName.Hint(name, declared.Keys)} It has {string.Join(", ", declared.Keys.Order(StringComparer.Ordinal))}.");
        }

        var type = ((VariableDeclarationSyntax)variable.Parent!).Type.ToString();
        var meant = type == "var" ? TypeOf(variable.Initializer?.Value) : type;
        var literal = Literal(meant, value);
        return literal is null
            ? throw new ParameterException($"The parameter {name} is of type {meant}, and cannot be given as \"{value}\". Texts, whole numbers, decimal numbers and true or false can be given.")
            : $"{type} {name} = {literal};";
    }

    private static Dictionary<string, VariableDeclaratorSyntax> Declared(string source) =>
        CSharpSyntaxTree.ParseText(CellSource.Read(source).Code, ParseOptions)
            .GetCompilationUnitRoot()
            .Members
            .OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables)
            .GroupBy(variable => variable.Identifier.ValueText)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private static string TypeOf(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax { Operand: var operand } => TypeOf(operand),
        LiteralExpressionSyntax { Token.Value: var literal } => literal switch
        {
            bool => "bool",
            int => "int",
            long => "long",
            double => "double",
            decimal => "decimal",
            _ => "string",
        },
        _ => "string",
    };

    /// <summary>The value as C# of a type; <see langword="null"/> where it does not fit.</summary>
    private static string? Literal(string type, string value) => type.TrimEnd('?') switch
    {
        "bool" => bool.TryParse(value, out var truth) ? (truth ? "true" : "false") : null,
        "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : null,
        "long" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture) + "L"
            : null,
        "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null,
        "decimal" => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "m"
            : null,
        "string" => SymbolDisplay.FormatLiteral(value, quote: true),
        _ => null,
    };
}
