using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;

namespace MarketDept.Host.Tests;

/// <summary>What the tests begin with.</summary>
internal static class Given
{
    internal const string Phone = "13800138000";
    internal const string Name = "华运贸易有限公司";

    internal static readonly Instant Morning = Instant.FromUtc(2026, 6, 1, 1, 30);
    internal static readonly StaffMember Manager = new(new("M01"), "经理", Position.Manager);
    internal static readonly StaffMember Seller = new(new("S02"), "业务员乙", Position.Salesperson);
    internal static readonly StaffMember Rival = new(new("S03"), "业务员丙", Position.Salesperson);

    internal static string CustomerJson(string? code = null) =>
        $$"""{"name":"{{Name}}","creditCode":{{(code is null ? "null" : $"\"{code}\"")}},"phones":["{{Phone}}"],"channel":"展会"}""";

    internal static string ContactJson(string at = "2026-06-01T01:30:00Z", string note = "王先生要报价") => $$"""{"at":"{{at}}","isTwoWay":true,"channel":"Telephone","note":"{{note}}"}""";

    internal const string Loss = """{"amountFen":100000,"share":0.30,"shareReason":"first time"}""";

    /// <summary>A report of a breach of 8.3.3 with a loss of 1000 yuan, of which he bears 30 %.</summary>
    internal static string ReportJson(string incident, string occurrence) => $$"""
        {
          "incident": {
            "form": 1, "id": "{{incident}}", "occurrence": "{{occurrence}}", "occurredOn": "2026-06-08", "offenders": [{"staff":"S02","weight":null,"position":"salesperson"}],
            "kind": "operating-rule", "basis": "8.3.3", "loss": {{Loss}}, "consignments": null, "deduction": null, "receivables": null, "poaching": null, "visit": null
          },
          "accused": "S02", "otherParties": [], "evidence": [{"kind":"waybill","description":"charged below the tariff","keptAt":"archive 3"}]
        }
        """;

    internal static Customer Customer(string id, int contacts = 0)
    {
        var customer = Domain.Customers.Customer.Register(
            new(id), new CustomerIdentity(CustomerName.Parse(Name), null, PhoneNumber.Parse(Phone)), Seller, "展会", Morning);
        for (var i = 0; i < contacts; i++)
            customer.RecordContact(Contact(customer, $"L-{i:D5}", Morning + Duration.FromMinutes(i)));
        return customer;
    }

    internal static Contact Contact(Customer of, string id, Instant at) => new(new(id), of.Id, Seller, at, at, isTwoWay: true) { Channel = ContactChannel.Telephone, Note = "报价" };
}
