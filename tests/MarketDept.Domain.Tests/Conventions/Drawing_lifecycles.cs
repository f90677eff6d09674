using System.Text.RegularExpressions;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Tests.Customers;
using MarketDept.Domain.Tests.Customers.Care;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Tests.Notices;
using MarketDept.Domain.Tests.Receivables.Disputes;
using MarketDept.Domain.Tests.Receivables.Dunning;
using MarketDept.Domain.Tests.Violations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Every command is tried in every status: the arrows that come out are those of the diagram, and no others.</summary>
/// <remarks>A new aggregate with a status gets its row here and its diagram in the file; the failure prints the lines to write.</remarks>
public partial class Drawing_lifecycles
{
    private const string File = "docs/lifecycles.md";

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Lives = new()
    {
        ["Notice"] = () => Arrows(
            Enum.GetValues<NoticeStatus>().SelectMany(status => new[] { "rise", "pickup" }
                .Where(name => status != NoticeStatus.Refused || name == "pickup")
                .Select<string, Func<Notice>>(name => () => NoticeSamples.In(status, NoticeSamples.Contents[name])))
                .Append(() => SignedForFinance(isWithdrawn: false)).Append(() => SignedForFinance(isWithdrawn: true)),
            it => it.Status, Taking_any_step_on_a_notice.Commands).Append("[*] --> Drafted : draft"),
        ["Dispute"] = () => Arrows(
            Enum.GetValues<DisputeStatus>().Select<DisputeStatus, Func<Dispute>>(status => () => MoneyOwedSamples.In(status)),
            it => it.Status, Named<Dispute>(name => it => Taking_any_step_on_a_dispute.Take(it, name, 6), Taking_any_step_on_a_dispute.Names))
            .Append("[*] --> Raised : raise"),
        ["Violation"] = () => Arrows(
            Enum.GetValues<ViolationStatus>().SelectMany(status => new Func<Violation>[] { () => ViolationSamples.In(status), () => ViolationSamples.In(status, isOpen: true) })
                .Append(ViolationSamples.WithLaterReport).Append(ViolationSamples.AppealedAgain),
            it => it.Status, Taking_any_step_from_any_status.Commands).Append("[*] --> Reported : report"),
        ["Visit"] = () => Arrows(
            Enum.GetValues<VisitStatus>().Cast<VisitStatus?>().Prepend(null).Select<VisitStatus?, Func<VisitDiary>>(status => () => CareSamples.In(status)),
            it => it.Find(CareSamples.V1)?.Status, Taking_any_step_on_a_visit.Commands),
        ["VisitRequest"] = () => Arrows(
            new[] { "", "agree", "schedule", "refuse", "put off" }.Select<string, Func<VisitRequest>>(last => () =>
            {
                var request = CareSamples.Requested();
                if (last.Length > 0)
                    Answering_a_request_for_a_visit.Commands(last)(request);
                return request;
            }),
            it => it.Status, Named(Answering_a_request_for_a_visit.Commands, "agree", "schedule", "refuse", "put off")).Append("[*] --> Open : receive"),
        ["SatisfactionSurvey"] = () => Arrows(
            Enum.GetValues<SurveyStatus>().Select<SurveyStatus, Func<SatisfactionSurvey>>(status => () => CareSamples.In(status)),
            it => it.Status, new Dictionary<string, Action<SatisfactionSurvey>>
            {
                ["answer"] = it => it.Answer(CareSamples.Response(2, 6)),
                ["record silence"] = it => it.RecordSilence(ViolationSamples.At(6)),
                ["forward"] = it => it.Forward(ViolationSamples.Manager, CareSamples.Verifiers, ViolationSamples.At(6)),
            }).Append("[*] --> Asked : ask"),
        ["AssistanceRequest"] = () => Arrows(
            new[] { "", "answer", "answer late", "call off" }.Select<string, Func<AssistanceRequest>>(last => () =>
            {
                var request = CommitmentSamples.Asked();
                if (last.Length > 0)
                    Asking_for_help_in_dunning.Commands[last](request);
                return request;
            }),
            it => it.Status, Asking_for_help_in_dunning.Commands).Append("[*] --> Open : ask"),
        ["Customer"] = () => Arrows(
            Enum.GetValues<CustomerStage>().Select<CustomerStage, Func<Customer>>(stage => () => CustomerSamples.In(stage)),
            it => it.Stage, Named<Customer>(name => it => Living_with_a_customer.Take(it, name), "mark", "report", "activate", "lose", "return"))
            .Append("[*] --> Prospect : register"),
    };

    public static TheoryData<string> Names => [.. Lives.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_diagram_has_exactly_the_arrows_that_the_commands_make(string name)
    {
        var drawn = Diagrams().GetValueOrDefault(name, []);
        var made = Lives[name]().Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(drawn.Order(StringComparer.Ordinal).SequenceEqual(made),
            $"{File} draws '{name}' otherwise than it goes. Write:\n    {string.Join("\n    ", made)}");
    }

    // Of two arrows between the same states a renderer may draw one only.
    [Fact]
    public void Two_states_have_one_arrow_with_all_its_labels() =>
        Diagram().Matches(Repository.Read(File)).SelectMany(match => match.Groups[2].Value.Split('\n').Where(line => line.Contains(" : ", StringComparison.Ordinal))
            .GroupBy(line => line.Split(" : ")[0].Trim()).Where(same => same.Count() > 1).Select(same => $"{match.Groups[1].Value}: {same.Key}"))
            .ShouldNotExist("Join the labels with \" / \".");

    [Fact]
    public void Every_diagram_is_of_something_that_is_tried() =>
        Diagrams().Keys.Except(Lives.Keys).ShouldNotExist("Nothing tries its commands: give it a row here.");

    [Fact]
    public void Every_status_has_its_place_in_a_diagram() =>
        Assert.All(
            new[] { (typeof(NoticeStatus), "Notice"), (typeof(ViolationStatus), "Violation"), (typeof(VisitStatus), "Visit"),
                (typeof(VisitRequestStatus), "VisitRequest"), (typeof(SurveyStatus), "SatisfactionSurvey"), (typeof(CustomerStage), "Customer"),
                (typeof(DisputeStatus), "Dispute"), (typeof(AssistanceStatus), "AssistanceRequest") },
            row => Assert.All(Enum.GetNames(row.Item1), status => Assert.Contains(Diagrams()[row.Item2], arrow => arrow.Contains($"--> {status} ", StringComparison.Ordinal))));

    /// <summary>What each command makes of a fresh sample: a refusal by the rules is no arrow.</summary>
    private static IEnumerable<string> Arrows<T, TStatus>(
        IEnumerable<Func<T>> samples, Func<T, TStatus> statusOf, IReadOnlyDictionary<string, Action<T>> commands)
    {
        foreach (var sample in samples)
        {
            foreach (var (name, command) in commands)
            {
                var it = sample();
                var from = statusOf(it);
                try
                {
                    command(it);
                }
                catch (DomainException)
                {
                    continue;
                }

                yield return $"{from?.ToString() ?? "[*]"} --> {statusOf(it)} : {name}";
            }
        }
    }

    private static Notice SignedForFinance(bool isWithdrawn)
    {
        var notice = NoticeSamples.Issued(NoticeSamples.Contents["rise"]);
        notice.SignStub(NoticeSamples.Finance.Id, NoticeSamples.FinanceHead, ViolationSamples.At(3));
        if (isWithdrawn)
            notice.Withdraw(ViolationSamples.Seller, "填错", ViolationSamples.At(4));
        return notice;
    }

    private static Dictionary<string, Action<T>> Named<T>(Func<string, Action<T>> commands, params string[] names) =>
        names.ToDictionary(name => name, commands);

    /// <summary>The arrows of each diagram, by the heading above it.</summary>
    private static Dictionary<string, string[]> Diagrams() => Diagram().Matches(Repository.Read(File)).ToDictionary(
        match => match.Groups[1].Value,
        match => match.Groups[2].Value.Split('\n').Select(line => line.Trim().Split(" : ", 2)).Where(line => line.Length == 2)
            .SelectMany(line => line[1].Split(" / ").Select(label => $"{line[0]} : {label}")).ToArray());

    [GeneratedRegex(@"^## (\w+)[^\n]*\n(?:(?!^## ).)*?```mermaid\nstateDiagram-v2\n(.*?)```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Diagram();
}
