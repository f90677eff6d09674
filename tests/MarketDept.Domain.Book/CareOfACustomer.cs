using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Book;

/// <summary>One customer of a case: what he asked for, what he answered, and what was done about it.</summary>
internal sealed class CareOfACustomer(Row? settings)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private readonly CareTerms _terms = new()
    {
        PostponementsWithoutDate = settings?.Count(Columns.Postponements, "次") ?? 0,
        InterestReportWithin = Days(settings, Columns.ReportWithin),
        InTouchWithin = Days(settings, Columns.InTouch),
        SurveyEvery = Days(settings, Columns.SurveyEvery),
    };

    private readonly DecisionAuthority _authority = settings?[Columns.Delegate] is { } deputy
        ? new(new Delegation(People.Named("经理"), People.Named(deputy), [Matter.CustomerMaintenance], new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), null)))
        : new();

    private readonly Customer _customer = Customer.Register(new("客户"), new CustomerIdentity(CustomerName.Parse("客户")), People.Named("业务员甲"), "展会", Instant.FromUtc(2026, 1, 1, 0, 0));
    private VisitRequest? _request;
    private SatisfactionSurvey? _survey;
    private AssistanceRequest? _help;

    internal void Take(Row row)
    {
        var (at, by) = (row.Moment(Columns.When), People.Named(row.Text(Columns.Who)));
        switch (row.Text(Columns.CareStep))
        {
            case Words.VisitWished: _request = VisitRequest.Receive(new("要求"), _customer.Id, "请来访", by.Id, at); break;
            case Words.Scheduled: _request!.ScheduleLater(by.Id, row.Date(Columns.OnDay), at); break;
            case Words.PutOff: _request!.PutOff(by.Id, "再约", at); break;
            case Words.VisitRefused: _request!.Refuse(by.Id, "没空", at); break;
            case Words.TwoWay:
                _customer.RecordContact(new(new($"{_customer.Log.Contacts.Count + 1}"), _customer.Id, by, at, at, isTwoWay: true));
                break;
            case Words.Interested: _customer.MarkInterested(at); break;
            case Words.Reported:
                _customer.ReportInterest(
                    new(by.Id, To(row), at) { ContactPerson = "联系人", Demand = "零担", ExpectedSettlement = SettlementMethod.Prepaid, Route = "深圳至广州" }, _authority);
                break;
            case Words.Surveyed:
                _survey = SatisfactionSurvey.Ask(new("调查"), _customer.Id, by.Id, 1, 5, at);
                _survey.Answer(new("客户经办人", at) { Score = 4, Answers = [new("装卸", "偏慢", "仓储部")] });
                break;
            case Words.PassedOn: _survey!.Forward(To(row), _authority, at); break;
            case Words.HelpAsked:
                _help = AssistanceRequest.Raise(new("协助"), new(_customer.Id, [new("应收")], "请协助催款", To(row).Id, row.Date(Columns.OnDay)), _customer.Ownership.Owner ?? To(row).Id, by, at);
                break;
            case Words.Helped: _help!.AnswerHelped(by.Id, "已上门催款", at); break;
            case Words.Excused: _help!.AnswerExplained(by.Id, "客户出差", at); break;
            case var other: throw new CaseFault($"“事宜”没有“{other}”这一种");
        }
    }

    /// <summary>How things stand at a moment.</summary>
    internal Result AsOf(Instant at)
    {
        var day = at.InZone(Zone).Date;
        var due = _terms.SurveyEvery is not null
                ? _terms.SurveyOf(_customer.Id, _survey?.AskedAt.InZone(Zone).Date, _customer.RegisteredAt.InZone(Zone).Date, day)
            : _customer.Stage == CustomerStage.Interested ? _terms.ReportOf(_customer, day)
            : _customer.Log.Contacts.Count > 0 ? _terms.ContactWith(_customer, day) : null;
        return new Result
        {
            [Columns.When] = Row.Written(at),
            [Columns.Evidence] = _request?.WasRefused(_terms).IsYes == true ? "8.2.4" : _help?.IsEvidenceAt(at) == true ? "8.4" : Words.None,
            [Columns.DaysOverdue] = due is null ? Words.None
                : due.Status == DueStatus.Undetermined ? Words.Open : FormattableString.Invariant($"{due.DaysOverdue}"),
            [Columns.To] = _survey?.ForwardedTo?.Value ?? _customer.Interest?.To.Id.Value ?? Words.None,
        };
    }

    private static StaffMember To(Row row) => People.Named(row.Text(Columns.To));

    private static Period? Days(Row? settings, Column column) => settings?.Count(column, "天") is { } days ? Period.FromDays(days) : null;
}
