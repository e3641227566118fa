using System.Text.Json;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class RecipeFormatTests
{
    [Fact]
    public void The_schema_lists_exactly_what_the_loader_reads()
    {
        using var schema = Schema("recipe");
        using var chapter = Schema("recipe-items");
        var objects = new[] { schema, chapter }.SelectMany(file => file.RootElement.GetProperty("$defs").EnumerateObject())
            .ToDictionary(entry => entry.Name, entry => entry.Value);
        (objects["recipe"], objects["chapter"]) = (schema.RootElement, chapter.RootElement);

        Assert.Equal(RecipeFormat.Properties.Keys, objects.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, definition) in objects)
        {
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal(
                RecipeFormat.Properties[name].Order(StringComparer.Ordinal),
                definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_recipe_marks_its_priors_and_gives_reasons()
    {
        foreach (var id in RecipeFile.EmbeddedIds)
        {
            var recipe = RecipeFile.Embedded(id);

            Assert.All(recipe.Variables.Values, variable => Assert.NotEmpty(variable.Reason));
            Assert.All(recipe.Dropped, dropped => Assert.NotEmpty(dropped.Reason));
            Assert.Equal(id, recipe.Id);
        }
    }

    private static JsonDocument Schema(string name)
    {
        using var stream = typeof(RecipeFormat).Assembly.GetManifestResourceStream($"data-dictionary/schema/{name}.schema.json")!;
        return JsonDocument.Parse(stream);
    }
}
