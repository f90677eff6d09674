using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MarketDept.Host.Web;

/// <summary>What the domain's converters write, told to OpenAPI: without this, a converted type has an empty schema.</summary>
internal static class Schemas
{
    internal static void AddDomain(OpenApiOptions options)
    {
        var converted = new ConcurrentDictionary<string, Type>();
        options.CreateSchemaReferenceId = shape =>
        {
            var name = OpenApiOptions.CreateDefaultSchemaReferenceId(shape);
            if (name is not null && shape.Kind == JsonTypeInfoKind.None && MarketDeptJson.Options.TryGetTypeInfo(shape.Type, out _))
                converted[name] = Nullable.GetUnderlyingType(shape.Type) ?? shape.Type;
            return name;
        };
        options.AddSchemaTransformer(async (schema, context, stop) =>
        {
            if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item } && schema.Items is null)
                schema.Items = await context.GetOrCreateSchemaAsync(item, null, stop);
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            var named = new Dictionary<string, JsonObject>();
            foreach (var (name, type) in converted)
                document.Components!.Schemas![name] = Read(MarketDeptSchemas.Of(type, named), document);
            foreach (var (name, form) in named)
                document.Components!.Schemas![name] = Read(form, document);
            return Task.CompletedTask;
        });
    }

    private static IOpenApiSchema Read(JsonObject schema, OpenApiDocument document) => schema["$ref"] is { } to
        ? new OpenApiSchemaReference(to.ToString()[MarketDeptSchemas.Components.Length..], document)
        : OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
}
