// What an application sees of the package, printed: the same to the byte whether it runs just-in-time or as a native image.

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MarketDept.Domain;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll.Workload;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.SystemTextJson;
using MarketDept.Domain.Violations;
using NodaTime;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };

// The closed choices, which live on reflection: all members, by name and by value.
foreach (var position in Position.List.OrderBy(member => member.Value))
    output.WriteLine($"Position {position.Value} {position.Name} {position.Title} duties {position.Duties.Count}");
foreach (var matter in Matter.List.OrderBy(member => member.Value))
    output.WriteLine($"Matter {matter.Value} {matter.Name} {matter.Title} {matter.Clause}");
foreach (var act in ActKind.List.OrderBy(member => member.Value))
    output.WriteLine($"ActKind {act.Value} {act.Name} {act.Title} {act.Matter} {act.IsBeyondByRegulation} {ActKind.FromName(act.Name)} {ActKind.FromValue(act.Value)}");
foreach (var method in SettlementMethod.List.OrderBy(member => member.Value))
    output.WriteLine($"SettlementMethod {method.Value} {method.Name} {method.Title} {SettlementMethod.FromName(method.Name)} {SettlementMethod.FromValue(method.Value)}");
foreach (var form in NoticeForm.List.OrderBy(member => member.Value))
    output.WriteLine($"NoticeForm {form.Value} {form.Name} {form.Title} {form.Clause} {NoticeForm.FromName(form.Name)} {NoticeForm.FromValue(form.Value)}");
foreach (var charge in ChargeKind.List.OrderBy(member => member.Value))
    output.WriteLine($"ChargeKind {charge.Value} {charge.Name} {charge.Title} {ChargeKind.FromName(charge.Name)} {ChargeKind.FromValue(charge.Value)}");
foreach (var invoice in InvoiceKind.List.OrderBy(member => member.Value))
    output.WriteLine($"InvoiceKind {invoice.Value} {invoice.Name} {invoice.Title} {invoice.IsDigital} {InvoiceKind.FromName(invoice.Name)} {InvoiceKind.FromValue(invoice.Value)}");
foreach (var ground in UncollectableTerms.Default.Grounds)
    output.WriteLine($"UncollectableGround {ground.Name} {ground.Title} {ground.YearsOverdue} {ground.Limit}");
foreach (var kind in ViolationKind.List.OrderBy(member => member.Value))
    output.WriteLine($"ViolationKind {kind.Value} {kind.Name} {kind.Title} {kind.Clause.Id}");
foreach (var work in WorkKind.List.OrderBy(member => member.Value))
    output.WriteLine($"WorkKind {work.Value} {work.Name} {work.Title} {work.Clause} {WorkKind.FromName(work.Name)} {WorkKind.FromValue(work.Value)}");
output.WriteLine($"by name {Position.FromName("collector")} {Matter.FromName("arrears")} {ViolationKind.FromName("false-visit-report")}");
output.WriteLine($"by value {Position.FromValue(4)} {Matter.FromValue(4)} {ViolationKind.FromValue(6)}");
output.WriteLine($"unknown {Position.TryFromName("nobody", out _)} {Matter.TryFromValue(99, out _)}");

output.WriteLine($"clauses {Clause.All.Count}, finable {Clause.Finable.Count}, 8.3.3 {Clause.Get("8.3.3")}");
var amount = Money.FromYuan(1680.32m);
output.WriteLine($"{amount} {amount:C} {amount.ToCapitals()} {Money.Parse("¥1,280.00")}");

Incident[] incidents =
[
    new(new("I-1"), new LocalDate(2026, 6, 5), [new Offender(new("S01"), 2), new Offender(new("S02"))],
        new ViolationFacts.UnauthorizedConcession([new CarriedConsignment("W-1", Money.FromYuan(1680.5m), Money.FromYuan(1500m))])),
    new(new("I-2"), new LocalDate(2026, 7, 2), [new Offender(new("C01"))], new ViolationFacts.OperatingRuleBreach(new ClauseId(9, 4))),
    new(new("I-3"), new LocalDate(2026, 6, 9), [new Offender(new("S01"))], new ViolationFacts.CustomerPoaching(Fact.Yes, Fact.Unknown, Fact.Yes)),
    new(new("I-4"), new LocalDate(2026, 6, 9), [new Offender(new("S02"))],
        new ViolationFacts.FalseVisitReport(new AbsenceInterval(new LocalDateTime(2026, 6, 9, 13, 0), new LocalDateTime(2026, 6, 9, 17, 30)))),
];
foreach (var incident in incidents)
{
    var assessment = PenaltyPolicy.Standard.Assess(incident);
    foreach (var language in Enum.GetValues<Language>())
        output.WriteLine(assessment.Explain(language));
    foreach (var finding in assessment.Findings())
        output.WriteLine($"{finding.Staff} {finding.Fine} {finding.Compensation} {finding.DutyToCollect} {finding.Absence}");
}

foreach (var total in PenaltyPolicy.Standard.AssessAll(incidents).TotalsByPerson())
    output.WriteLine(total);

var dearer = new RegulationEditions(
    new RegulationEdition("standard", Money.FromYuan(10m), Money.FromYuan(50m), to: new LocalDate(2026, 7, 1)),
    new RegulationEdition("dearer", Money.FromYuan(20m), Money.FromYuan(80m), from: new LocalDate(2026, 7, 1)));
foreach (var finding in new PenaltyPolicy(dearer).AssessAll(incidents).Findings)
    output.WriteLine($"{finding} {finding.Fine} by {finding.Edition.Id}");

try
{
    RegulationEditions.Standard.RequireOn(new LocalDate(2026, 1, 1));
    Clause.Get("8.6");
}
catch (DomainException refusal)
{
    output.WriteLine(refusal.Message);
}

// As JSON: a record stored and read again, and what happened to it.
var json = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddMarketDept();
var seller = new StaffMember(new("S01"), "S01", Position.Salesperson);
var customer = Customer.Register(new("K1"), new(CustomerName.Parse("华运贸易有限公司"), null, PhoneNumber.Parse("13800138000")), seller, "展会", Instant.FromUtc(2026, 6, 1, 2, 0));
var stored = JsonSerializer.Serialize(customer.ToSnapshot(), json.GetTypeInfo(typeof(CustomerSnapshot)));
var read = (CustomerSnapshot)JsonSerializer.Deserialize(stored, json.GetTypeInfo(typeof(CustomerSnapshot)))!;
output.WriteLine($"{stored} {Customer.Restore(read).Key}");
var told = JsonSerializer.Serialize(customer.TakeEvents()[0], json.GetTypeInfo(typeof(DomainEvent)));
output.WriteLine($"{told} {JsonSerializer.Deserialize(told, json.GetTypeInfo(typeof(DomainEvent)))}");
output.WriteLine(JsonSerializer.Serialize(PenaltyPolicy.Standard.AssessAll(incidents), json.GetTypeInfo(typeof(AssessmentReport))));
try
{
    JsonSerializer.Deserialize(stored.Replace("\"form\":1", "\"form\":2", StringComparison.Ordinal), json.GetTypeInfo(typeof(CustomerSnapshot)));
}
catch (JsonException refusal)
{
    output.WriteLine(refusal.Message);
}
