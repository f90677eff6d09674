using System.Globalization;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Book;

/// <summary>A promise to a customer, what was authorised and what was carried, and what it comes to.</summary>
internal sealed class MadePromises : CaseKind
{
    private static readonly Instant Later = Instant.FromUtc(2026, 12, 1, 0, 0);

    protected override Column Mark => Columns.Promiser;

    internal override IEnumerable<Result> Run(Case it)
    {
        var row = it.Facts.Single(table => table.Has(Mark)).Rows.Single();
        var promise = Commitment.Record(
            new("承诺"), new(new("客户"), Promisers(row), Terms(row), row.Moment(Columns.When)), new DecisionAuthority(), Later);
        foreach (var given in it.RowsWith(Columns.Authorizer))
            promise.HoldAgainst(Given(given, promise.Authorizations.Count), new DecisionAuthority(), Later);
        foreach (var carried in it.RowsWith(Columns.Consignment))
        {
            promise.RecordCarriage(new CarriedConsignment(
                carried.Text(Columns.Consignment), carried.Amount(Columns.Tariff), carried.Amount(Columns.Charged), carried.Moment(Columns.When)), Later);
        }

        return promise.Review().IsAuthorized
            ? promise.Promise.By.Select(one => ActResults.Nothing(Words.Authorized, one.Staff.Id.Value, "承诺", null))
            : ActResults.Of(PenaltyPolicy.Standard.AssessAll([UnauthorizedPromise.IncidentOf(promise, Facts(promise, row, TermsOf(it)))]));
    }

    private static ValueList<Promiser> Promisers(Row row)
    {
        var weights = row[Columns.Weights]?.Split(" : ");
        return ValueList.From(row.Text(Columns.Promiser).Split('、').Select((name, place) =>
            new Promiser(People.Named(name), weights is null ? null : long.Parse(weights[place], CultureInfo.InvariantCulture))));
    }

    private static PromiseTerms Terms(Row row) => row.Text(Columns.Promise) switch
    {
        Words.LowerRate => new PromiseTerms.LowerRate(row.Text(Columns.RateFor), row.Amount(Columns.Tariff), row.Amount(Columns.PromisedRate)),
        Words.FreeCarriage => new PromiseTerms.FreeCarriage(),
        var free when ChargeKind.List.FirstOrDefault(kind => free == $"免收{kind.Title.Chinese}") is { } service => new PromiseTerms.FreeService(service),
        var method when SettlementMethod.List.FirstOrDefault(one => method == $"改为{one.Title.Chinese}") is { } to =>
            new PromiseTerms.SettlementChange(SettlementMethod.Prepaid, to),
        var other => throw new CaseFault($"“承诺”没有“{other}”这一种"),
    };

    private static Authorization Given(Row row, int number) => new(
        new($"{number}"), new AuthorizationScope.RateDownTo(row.Text(Columns.RateFor), row.Amount(Columns.Floor)), People.Named(row.Text(Columns.Authorizer)),
        row.Moment(Columns.When));

    private static SettlementTerms TermsOf(Case it) =>
        new() { SignedReceiptIsMonthlyType = it.Settings?[Columns.ReceiptIsMonthly] is null ? Fact.Unknown : it.Settings.Fact(Columns.ReceiptIsMonthly) };

    private static ViolationFacts Facts(Commitment promise, Row row, SettlementTerms terms) => promise.Promise.Terms switch
    {
        PromiseTerms.FreeService => UnauthorizedPromise.Service(promise, ActFacts.Loss(row)),
        PromiseTerms.SettlementChange => UnauthorizedPromise.Settlement(promise, [], terms, row[Columns.Loss] is null ? null : ActFacts.Loss(row)),
        _ => UnauthorizedPromise.Concession(promise),
    };
}
