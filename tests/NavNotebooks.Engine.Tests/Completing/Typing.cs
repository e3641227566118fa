using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

/// <summary>Asks a session about a cell in which a bar stands for the cursor.</summary>
internal static class Typing
{
    public const char Bar = '¦';

    public static (string Code, int Position) Split(string cell) =>
        (cell.Remove(cell.IndexOf(Bar, StringComparison.Ordinal), 1), cell.IndexOf(Bar, StringComparison.Ordinal));

    public static async Task<CompletionList> CompleteAsync(this Session session, string cell)
    {
        var (code, position) = Split(cell);
        return await session.CompleteAsync(code, position, TestContext.Current.CancellationToken);
    }

    public static async Task<string[]> NamesAsync(this Session session, string cell) =>
        [.. (await session.CompleteAsync(cell)).Items.Select(item => item.Text)];

    public static async Task<string> InspectAsync(this Session session, string cell)
    {
        var (code, position) = Split(cell);
        return (await session.InspectAsync(code, position, TestContext.Current.CancellationToken))?.PlainText ?? "";
    }
}
