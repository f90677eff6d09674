using System.Text.Json;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Events are complete: whoever reads nothing else knows the case.</summary>
public class Telling_what_happened
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 300)]
    public void Out_of_its_events_alone_a_case_is_what_it_is(ViolationWalk walk)
    {
        var violation = Reported(Undecided(), reporter: Deputy, others: [Colleague]);
        foreach (var step in walk.Steps)
            step.TryTake(violation, violation.LastChangedAt + Duration.FromHours(step.Hours));
        var told = violation.TakeEvents();

        Assert.Equal(Enumerable.Range(1, told.Count).Select(number => (long)number), told.Select(happened => happened.Sequence));
        Assert.All(told, happened => Assert.Equal("V-1", happened.Key));
        var again = told.Skip(1).Aggregate(Opened((ViolationReported)told[0]), After);
        Assert.Equal(JsonOf(violation), JsonOf(Violation.Restore(again)));
        var last = told.Select(happened => happened switch { ViolationBecameFinal final => final.Items, ViolationWithdrawn back => back.Items, _ => null }).LastOrDefault(items => items is not null);
        Assert.Equal(violation.ExportItems(), last ?? []);
    }

    [Fact]
    public void Also_what_the_company_stated_of_appeals_only_after_the_decision()
    {
        foreach (var finish in new Action<Violation>[]
        {
            it => it.AcceptDecision(Procedure, At(3)), it => it.Appeal("不服", Procedure, At(3)), it => it.MakeFinal(Procedure, At(Deadline)),
        })
        {
            var violation = Heard();
            violation.Decide(Manager, Unstated, At(2));
            finish(violation);
            var told = violation.TakeEvents();

            Assert.Equal(JsonOf(violation), JsonOf(Violation.Restore(told.Skip(1).Aggregate(Opened((ViolationReported)told[0]), After))));
        }
    }

    [Fact]
    public void Written_as_json_and_read_back_an_event_is_equal()
    {
        Same(new ViolationStatementHeard("陈述") { Key = "V-1", Sequence = 2, At = At(1) });
        Same(new ViolationNoStatementRecorded("未到场") { Key = "V-1", Sequence = 2, At = At(1) });
        Same(new ViolationEvidenceAdded(new("运单", "单价", "档案柜", At(1), isAnonymous: true)) { Key = "V-1", Sequence = 3, At = At(1) });
        Same(new ViolationAppealed("不服", At(74)) { Key = "V-1", Sequence = 4, At = At(3) });
    }

    private static void Same<T>(T told) => Assert.Equal(told, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(told, Json), Json));

    private static ViolationEvidenceRow Row(Evidence piece) => new() { Kind = piece.Kind, Description = piece.Description, KeptAt = piece.KeptAt, RecordedAt = piece.RecordedAt, IsAnonymous = piece.IsAnonymous };

    private static ViolationReportRow Row(SubmittedReport report) => new() { Incident = report.Incident.ToSnapshot(), Reporter = report.Reporter?.ToSnapshot(), Evidence = [.. report.Evidence.Select(Row)], SetAside = null };

    private static ViolationSnapshot Opened(ViolationReported told) => new()
    {
        Id = told.Key, Form = StoredForm.Current, EventCount = told.Sequence, Status = nameof(ViolationStatus.Reported), Accused = told.Accused.ToSnapshot(),
        OtherParties = [.. told.OtherParties.Select(person => person.ToSnapshot())], Reports = [Row(told.Report)], ReportedAt = told.At,
        LastChangedAt = told.At, FurtherEvidence = [], Hearings = [], Decisions = [], Dismissal = null, Withdrawal = null,
    };

    private static ViolationSnapshot After(ViolationSnapshot before, DomainEvent happened)
    {
        var it = before with { EventCount = happened.Sequence, LastChangedAt = happened.At };
        return happened switch
        {
            ViolationReportJoined told => it with
            {
                Reports = [.. it.Reports, Row(told.Report)], OtherParties = [.. it.OtherParties, .. told.NewParties.Select(person => person.ToSnapshot())],
            },
            ViolationReportSetAside told => it with
            {
                Reports = [.. it.Reports.Select(row => row.Incident.Id == told.Report.Value ? row with { SetAside = told.Ruling.ToSnapshot() } : row)],
            },
            ViolationEvidenceAdded told => it with { FurtherEvidence = [.. it.FurtherEvidence, Row(told.Evidence)] },
            ViolationStatementHeard told => Spoke(it, true, told.Text),
            ViolationNoStatementRecorded told => Spoke(it, false, told.Reason),
            ViolationDismissed told => it with { Dismissal = told.Ruling.ToSnapshot(), Status = nameof(ViolationStatus.Dismissed) },
            ViolationWithdrawn told => it with { Withdrawal = told.Ruling.ToSnapshot(), Status = nameof(ViolationStatus.Withdrawn) },
            ViolationDecided told => it with
            {
                Decisions = [.. it.Decisions, new ViolationDecision(told.Established, told.Undetermined, told.By, told.At, told.IsAppealStated, told.AppealableUntil).ToRow()],
                Status = nameof(ViolationStatus.Decided),
            },
            ViolationAppealed told => Last(it, row => Stated(row, told.AppealableUntil) with { AppealGrounds = told.Grounds, AppealedAt = told.At }, ViolationStatus.Appealed),
            ViolationAppealUpheld told => Last(it, row => row with { Ruling = told.Ruling.ToSnapshot() }, ViolationStatus.Appealed),
            ViolationAppealAllowedInPart told => Last(
                it, row => row with { Ruling = told.Ruling.ToSnapshot(), Changed = [.. told.Changed.Select(found => found.ToRow())] }, ViolationStatus.Appealed),
            ViolationAppealOverturned told => Last(
                it, row => row with { Ruling = told.Ruling.ToSnapshot(), Changed = [] }, it.Decisions.Count > 1 ? ViolationStatus.Final : ViolationStatus.Dismissed),
            ViolationBecameFinal told => Last(
                it, row => Stated(row, told.AppealableUntil) with { FinalSince = told.At, FinalBecause = told.Because.ToString() }, ViolationStatus.Final),
            _ => throw new InvalidOperationException($"{happened.GetType().Name} is new: say here what follows from it."),
        };
    }

    private static ViolationSnapshot Spoke(ViolationSnapshot it, bool spoke, string text) => it with
    {
        Hearings = [.. it.Hearings, new() { Spoke = spoke, Text = text, At = it.LastChangedAt }],
        Status = it.Status == nameof(ViolationStatus.Reported) ? nameof(ViolationStatus.Heard) : it.Status,
    };

    private static ViolationSnapshot Last(ViolationSnapshot it, Func<ViolationDecisionRow, ViolationDecisionRow> change, ViolationStatus status) =>
        it with { Decisions = [.. it.Decisions.SkipLast(1), change(it.Decisions[^1])], Status = status.ToString() };

    private static ViolationDecisionRow Stated(ViolationDecisionRow row, Instant? until) =>
        row with { IsAppealStated = true, AppealableUntil = until };
}
