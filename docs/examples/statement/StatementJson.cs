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
        to.Write("opening"u8, figures.Opening);
        to.Write("charges"u8, figures.Charges);
        to.Write("deductions"u8, figures.Deductions);
        to.Write("received"u8, figures.Received);
        to.Write("writtenOff"u8, figures.WrittenOff);
        to.Write("reversed"u8, figures.Reversed);
        to.Write("returned"u8, figures.Returned);
        to.Write("refunded"u8, figures.Refunded);
        to.Write("closing"u8, figures.Closing);
        to.Write("unallocated"u8, figures.Unallocated);
        to.Write("overdue"u8, figures.Overdue);
        to.WriteStartObject("ageing");
        to.Write("notDue"u8, figures.Ageing.NotDue);
        to.Write("d1to30"u8, figures.Ageing.Days1To30);
        to.Write("d31to60"u8, figures.Ageing.Days31To60);
        to.Write("d61to90"u8, figures.Ageing.Days61To90);
        to.Write("d91to120"u8, figures.Ageing.Days91To120);
        to.Write("over120"u8, figures.Ageing.Over120);
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
            to.Write("amount"u8, part.Amount);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.Write("unallocated"u8, allocation.Unallocated);
        to.WriteEndObject();
    }
}
