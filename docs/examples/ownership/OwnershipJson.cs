using System.Text.Json;
using MarketDept.Domain.Customers.Ownership;
using NodaTime;
using NodaTime.Text;

/// <summary>Prints who owns what as JSON.</summary>
internal static class OwnershipJson
{
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    internal static void Write(Utf8JsonWriter json, IEnumerable<(string Id, ContactLog Log)> customers)
    {
        json.WriteStartObject();
        json.WriteStartArray("customers");
        foreach (var (id, log) in customers)
            Customer(json, id, log);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Customer(Utf8JsonWriter to, string id, ContactLog log)
    {
        var ownership = log.Ownership;
        to.WriteStartObject();
        to.WriteString("customer", id);
        to.WriteString("status", ownership.Ground switch
        {
            OwnershipGround.Contested => "contested",
            OwnershipGround.None => "unclaimed",
            _ => "owned",
        });
        to.WriteString("owner", ownership.Owner?.Value);
        to.WriteString("by", ownership.Ground switch
        {
            OwnershipGround.FirstContact => "first-contact",
            OwnershipGround.Arbitration => "arbitration",
            OwnershipGround.Transfer => "transfer",
            _ => null,
        });
        to.WriteString("since", ownership.Since is { } since ? Seconds.Format(since) : null);
        to.WriteStartArray("claimants");
        foreach (var claim in log.Claims())
        {
            to.WriteStartObject();
            to.WriteString("staff", claim.Staff.Value);
            to.WriteString("at", Seconds.Format(log.Terms.EffectiveTime(claim)));
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteEndObject();
    }
}
