using System.Text.Encodings.Web;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Receivables.Statements;
using NodaTime.Text;

/// <summary>Prints a statement as JSON.</summary>
internal static class StatementJson
{
    internal static void Print(MonthStatement statement, ValueList<PostedReceipt> receipts)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
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
            foreach (var receipt in receipts)
                Receipt(json, receipt);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Figures(Utf8JsonWriter to, StatementFigures figures)
    {
        to.WriteString("opening", figures.Opening.ToString());
        to.WriteString("charges", figures.Charges.ToString());
        to.WriteString("deductions", figures.Deductions.ToString());
        to.WriteString("received", figures.Received.ToString());
        to.WriteString("writtenOff", figures.WrittenOff.ToString());
        to.WriteString("reversed", figures.Reversed.ToString());
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

    private static void Receipt(Utf8JsonWriter to, PostedReceipt receipt)
    {
        to.WriteStartObject();
        to.WriteString("receipt", receipt.Receipt.Id.Value);
        to.WriteStartArray("allocations");
        foreach (var part in receipt.Allocation.Allocations)
        {
            to.WriteStartObject();
            to.WriteString("bill", part.Debt.Value);
            to.WriteString("amount", part.Amount.ToString());
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteString("unallocated", receipt.Allocation.Unallocated.ToString());
        to.WriteEndObject();
    }
}
