using System.Text.Json;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;

/// <summary>Prints orders with their differences, and the sheet, as JSON.</summary>
internal static class ReconciliationJson
{
    internal static void Write(Utf8JsonWriter json, OrderReconciliation reconciliation)
    {
        json.WriteStartObject();
        json.WriteStartArray("orders");
        foreach (var check in reconciliation.Checks)
            Order(json, check);
        json.WriteEndArray();
        json.WriteStartObject("sheet");
        json.WriteStartArray("groups");
        foreach (var group in reconciliation.Groups())
            Group(json, group);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Order(Utf8JsonWriter to, OrderCheck check)
    {
        to.WriteStartObject();
        to.WriteString("order", check.Order.Id.Value);
        to.WriteString("status", check.Status switch
        {
            CheckStatus.Matched => "matched",
            CheckStatus.Resolved => "resolved",
            _ => "open",
        });
        to.WriteStartArray("differences");
        foreach (var difference in check.Differences)
        {
            to.WriteStartObject();
            to.WriteString("sku", difference.Sku);
            to.WriteString("unit", difference.Unit);
            to.WriteString("ordered", difference.Ordered.Number);
            to.WriteString("noted", difference.Noted.Number);
            to.WriteString("kind", difference.Kind switch
            {
                DifferenceKind.NotedLess => "short",
                DifferenceKind.NotedMore => "over",
                DifferenceKind.MissingOnNote => "missing-on-note",
                DifferenceKind.MissingOnOrder => "missing-on-order",
                _ => "unit-mismatch",
            });
            to.WriteBoolean("resolved", difference.IsResolved);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter to, ConsigneeGroup group)
    {
        to.WriteStartObject();
        to.WriteString("customer", group.Customer.Value);
        to.WriteString("consignee", group.Consignee.Name);
        to.WriteString("address", group.Consignee.Address);
        to.WriteStartArray("orders");
        foreach (var order in group.Orders)
            to.WriteStringValue(order.Value);
        to.WriteEndArray();
        to.WriteEndObject();
    }
}
