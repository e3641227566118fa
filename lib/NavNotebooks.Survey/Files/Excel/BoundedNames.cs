using System.Xml;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>Names of elements and attributes; a workbook needs few, and one with many is made to fill the memory.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int Most = 10_000;

    private int count;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name) => ++count <= Most ? name : throw new XmlException("There are more names than any workbook has.");
}
