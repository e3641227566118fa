namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>A reader with classic Notebook 6 and a browser.</summary>
public sealed class ClassicNotebookTests(ClientMachine machine) : IAsyncLifetime
{
    private const string Published = "22-municipal-influence.ipynb";
    private NotebookServer server = null!;

    public async ValueTask InitializeAsync()
    {
        server = await NotebookServer.StartAsync(machine);
        File.Copy(Path.Combine(ClientMachine.Notebooks, Published), Path.Combine(server.Folder, Published), overwrite: true);
        await File.WriteAllTextAsync(
            Path.Combine(server.Folder, "empty.ipynb"),
            $$$"""{"cells": [], "metadata": {"kernelspec": {"name": "{{{ClientMachine.KernelName}}}", "display_name": "C#", "language": "C#"}}, "nbformat": 4, "nbformat_minor": 5}""");
    }

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_published_notebook_runs_and_draws_its_figures()
    {
        await using var page = await NotebookPage.OpenAsync(server.PageOf(Published));
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("() => Jupyter.notebook.get_cells().filter(cell => cell.input_prompt_number === '*').length"));
        await page.RunAllAsync();
        Assert.Empty(await page.FailedAsync());
        var figures = await page.Page.EvaluateAsync<int>(
            "() => Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').flatMap(c => c.output_area.outputs).filter(o => o.data && 'application/vnd.plotly.v1+json' in o.data).length");
        Assert.True(figures > 5, $"{figures} figures");
        await page.Page.WaitForFunctionAsync("count => document.querySelectorAll('.output_plotly .js-plotly-plot').length === count && document.querySelectorAll('.output_plotly .main-svg path').length > count", figures);
        await page.Page.EvaluateAsync("() => document.querySelector('.output_plotly').scrollIntoView()");
        await page.PictureAsync("figures");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_stored_figure_is_drawn_before_anything_runs()
    {
        await using var page = await NotebookPage.OpenAsync(server.PageOf(Published));
        await page.Page.Locator(".output_plotly .js-plotly-plot .main-svg").First.WaitForAsync();
        await page.PictureAsync("stored-figures");
    }

    [Fact]
    public async Task A_loop_is_stopped_a_name_completed_and_the_kernel_restarted()
    {
        await using var page = await NotebookPage.OpenAsync(server.PageOf("empty.ipynb"));
        Assert.Contains("42", await page.RunAsync("var answer = 42; answer"), StringComparison.Ordinal);

        await page.TypeAsync("while (true) {}");
        await page.StartAsync();
        await page.PressAsync("interrupt-kernel");
        await page.WaitUntilIdleAsync();
        Assert.Contains("nterrupted", await page.ShownAsync(), StringComparison.Ordinal);
        Assert.Contains("42", await page.RunAsync("answer"), StringComparison.Ordinal);
        await page.PictureAsync("interrupted");

        await page.TypeAsync("Math.Sqr");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().get_text() === 'Math.Sqrt'");
        await page.TypeAsync("\"text\".ToUpp");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Locator(".completions select option").First.WaitForAsync();
        Assert.Equal(["ToUpper", "ToUpperInvariant"], await page.Page.Locator(".completions select option").AllInnerTextsAsync());
        await page.PictureAsync("completed");
        await page.Page.Keyboard.PressAsync("Escape");

        await page.Page.EvaluateAsync("() => { window.isRestarted = false; Jupyter.notebook.events.one('kernel_ready.Kernel', () => { window.isRestarted = true; }); }");
        await page.PressAsync("confirm-restart-kernel");
        await page.Page.ClickAsync(".modal-dialog .btn-danger");
        await page.Page.WaitForFunctionAsync("() => window.isRestarted && !document.querySelector('.modal-dialog')");
        await page.WaitUntilIdleAsync();
        Assert.Contains("answer", Assert.Single((await page.RunAsync("answer")).Split('\n').Take(1)), StringComparison.Ordinal);
        Assert.Contains("2", await page.RunAsync("1 + 1"), StringComparison.Ordinal);
        await page.PictureAsync("restarted");
        Assert.Empty(page.Errors);
    }
}
