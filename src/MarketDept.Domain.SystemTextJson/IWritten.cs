using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>A converter that describes, as JSON Schema, the text that it writes.</summary>
internal interface IWritten
{
    /// <param name="of">The schema of a part.</param>
    JsonObject Schema(Func<Type, JsonObject> of);
}
