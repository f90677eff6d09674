using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>What says itself how it writes a value, for a schema.</summary>
internal interface IWritten
{
    /// <param name="of">The schema of a part.</param>
    JsonObject Schema(Func<Type, JsonObject> of);
}
