using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Statements;
using NodaTime.Text;

/// <summary>Prints a statement as JSON.</summary>
internal static class StatementJson
{
    internal static void Write(Utf8JsonWriter json, MonthStatement statement, ReceivablesLedger ledger)
    {
        json.WriteStartObject();
        json.WriteString("month", YearMonthPattern.Iso.Format(statement.Month));
        json.WriteStartArray("customers");
        foreach (var row in statement.Customers)
        {
            json.WriteStartObject();
            json.WriteString("customer", row.Customer.Value);
            Figures(json, row.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("total");
        Figures(json, statement.Total);
        json.WriteEndObject();
        json.WriteStartArray("receipts");
        foreach (var posted in ledger.ReceiptsOf(statement.Month))
            Posted(json, "receipt", posted.Receipt!.Value.Value, posted);
        json.WriteEndArray();
        json.WriteStartArray("applications");
        foreach (var posted in ledger.ApplicationsOf(statement.Month))
            Posted(json, "customer", posted.Customer.Value, posted);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter to, StatementFigures figures)
    {
        to.WriteString("opening", figures.Opening.ToString());
        to.WriteString("charges", figures.Charges.ToString());
        to.WriteString("deductions", figures.Deductions.ToString());
        to.WriteString("received", figures.Received.ToString());
        to.WriteString("writtenOff", figures.WrittenOff.ToString());
        to.WriteString("reversed", figures.Reversed.ToString());
        to.WriteString("returned", figures.Returned.ToString());
        to.WriteString("refunded", figures.Refunded.ToString());
        to.WriteString("closing", figures.Closing.ToString());
        to.WriteString("unallocated", figures.Unallocated.ToString());
        to.WriteString("overdue", figures.Overdue.ToString());
        to.WriteStartObject("ageing");
        to.WriteString("notDue", figures.Ageing.NotDue.ToString());
        to.WriteString("d1to30", figures.Ageing.Days1To30.ToString());
        to.WriteString("d31to60", figures.Ageing.Days31To60.ToString());
        to.WriteString("d61to90", figures.Ageing.Days61To90.ToString());
        to.WriteString("d91to120", figures.Ageing.Days91To120.ToString());
        to.WriteString("over120", figures.Ageing.Over120.ToString());
        to.WriteEndObject();
    }

    private static void Posted(Utf8JsonWriter to, string field, string id, PaymentAllocation allocation)
    {
        to.WriteStartObject();
        to.WriteString(field, id);
        to.WriteStartArray("allocations");
        foreach (var part in allocation.Allocations)
        {
            to.WriteStartObject();
            to.WriteString("bill", part.Bill.Value);
            to.WriteString("amount", part.Amount.ToString());
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteString("unallocated", allocation.Unallocated.ToString());
        to.WriteEndObject();
    }
}
