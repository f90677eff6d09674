using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Customers.Ownership;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Given;
using static MarketDept.Domain.Tests.Generators.Logged;
using Record = MarketDept.Domain.Customers.Customer;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a customer.</summary>
public enum CustomerCommand
{
    RecordContact, Transfer, Arbitrate, MarkInterested, ReportInterest, Activate, MarkLost, Return, AssignCollector, AgreeSettlement, LocateIn,
    CorrectIdentity, EndOwnership, Absorb, MergeAway,
}

/// <summary>A command at a minute; the number says which contact or record it is about.</summary>
public sealed record CustomerStep(CustomerCommand Command, int Staff, int Decider, int Minute, int Late, int Number)
{
    private static readonly StaffMember[] Deciders = [Manager, Manager, Deputy, Sales("S0")];

    private static readonly StaffMember[] People = [Sales("S0"), Sales("S1"), Sales("S2"), Collector, Person("X", Position.Dispatcher)];

    internal StaffMember Who => People[Staff % People.Length];

    internal StaffMember By => Deciders[Decider % Deciders.Length];

    internal Contact Contact => Logged.By(Who, $"K{Number}", Minute, Minute + Late, twoWay: Late != 3);

    /// <summary>Another record of the same customer, with one contact.</summary>
    internal Record Other() => WithIn($"R{Number}", Logged.Contact($"R{Number}-1", $"S{Staff % 3}", Minute, customer: $"R{Number}"));

    internal InterestReport Interest => Report(Who.Id.Value, Minute) with { Route = Late == 4 ? null : "深圳至广州" };

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(Record on)
    {
        try
        {
            Take(on);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private void Take(Record on)
    {
        var at = At(Minute);
        switch (Command)
        {
            case CustomerCommand.RecordContact: on.RecordContact(Contact); break;
            case CustomerCommand.Transfer: on.TransferTo(Who, By, Authority, at); break;
            case CustomerCommand.Arbitrate: on.Arbitrate(Who, By, Authority, at); break;
            case CustomerCommand.MarkInterested: on.MarkInterested(at); break;
            case CustomerCommand.ReportInterest: on.ReportInterest(Interest, Authority); break;
            case CustomerCommand.Activate: on.Activate(at); break;
            case CustomerCommand.MarkLost: on.MarkLost(at); break;
            case CustomerCommand.Return: on.Return(at); break;
            case CustomerCommand.AssignCollector: on.AssignCollector(Who, By, Authority, at); break;
            case CustomerCommand.AgreeSettlement:
                on.AgreeSettlement(Term(SettlementMethod.FromValue((Staff % 4) + 1), Day.PlusDays(Late), Minute));
                break;
            case CustomerCommand.LocateIn: on.LocateIn(RegionCode.Parse($"44030{Number}"), at); break;
            case CustomerCommand.CorrectIdentity: on.CorrectIdentity(Named($"华运{Number}号", "020-87654321-8001"), at); break;
            case CustomerCommand.EndOwnership: on.EndOwnership(Who, By, Authority, at); break;
            case CustomerCommand.Absorb: MergeInto(Other(), on, Minute); break;
            default: MergeInto(on, WithIn("Z"), Minute); break;
        }
    }
}

/// <summary>Any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record CustomerWalk(CustomerStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()));
}

/// <summary>The life of a customer as simple as it can be said: a stage by a table, and the bare entries for the oracle.</summary>
internal sealed class CustomerModel
{
    private static readonly Dictionary<(CustomerCommand, CustomerStage), CustomerStage> Steps = new()
    {
        [(CustomerCommand.MarkInterested, CustomerStage.Prospect)] = CustomerStage.Interested,
        [(CustomerCommand.ReportInterest, CustomerStage.Prospect)] = CustomerStage.Interested,
        [(CustomerCommand.ReportInterest, CustomerStage.Interested)] = CustomerStage.Interested,
        [(CustomerCommand.ReportInterest, CustomerStage.Lost)] = CustomerStage.Returning,
        [(CustomerCommand.Activate, CustomerStage.Prospect)] = CustomerStage.Active,
        [(CustomerCommand.Activate, CustomerStage.Interested)] = CustomerStage.Active,
        [(CustomerCommand.Activate, CustomerStage.Returning)] = CustomerStage.Active,
        [(CustomerCommand.MarkLost, CustomerStage.Active)] = CustomerStage.Lost,
        [(CustomerCommand.Return, CustomerStage.Lost)] = CustomerStage.Returning,
    };

    private readonly List<object> _entries = [];
    private readonly Dictionary<CustomerCommand, int> _last = [];
    private int _entered;
    private int _since;
    private bool _isMergedAway;

    internal CustomerStage Stage { get; private set; } = CustomerStage.Prospect;

    internal Instant Since => At(_entered);

    internal int Contacts => _entries.OfType<Contact>().Count();

    internal string Owner => OwnershipOracle.Of(_entries, OwnershipTerms.Default);

    /// <summary>Whether the step is taken; then the model has taken it too.</summary>
    internal bool Take(CustomerStep step)
    {
        if (_isMergedAway)
            return false;
        var isSales = step.Who.Position == Position.Salesperson;
        var isOther = step.Who.Id != step.By.Id;
        var known = _entries.OfType<Contact>().ToList();
        switch (step.Command)
        {
            case CustomerCommand.RecordContact:
                var same = known.Find(contact => contact.Id == step.Contact.Id && contact.Customer == step.Contact.Customer);
                if (step.Who.Position == Position.Dispatcher || (same is not null && same != step.Contact))
                    return false;
                if (same is null)
                    _entries.Add(step.Contact);
                return true;
            case CustomerCommand.Transfer:
                var decides = step.By == Manager || (step.By == Deputy && step.Minute >= DelegatedFrom);
                if (!isSales || !isOther || !decides || step.Minute < LastEnd || !IsInTime(step))
                    return false;
                _entries.Add(OwnershipDecision.Transfer(new("C1"), step.Who, step.By, At(step.Minute), Decided));
                return true;
            case CustomerCommand.Arbitrate:
                if (!isSales || !isOther || step.By != Manager || step.Minute < LastEnd)
                    return false;
                var arbitration = OwnershipDecision.Arbitration(new("C1"), step.Who, step.By, At(step.Minute), Decisions - Decided);
                var rivals = OwnershipOracle.Contest(arbitration, _entries, OwnershipTerms.Default).Rivals;
                if (rivals.Count < 2 || !rivals.Contains(step.Who.Id.Value) || !IsInTime(step))
                    return false;
                _entries.Add(arbitration);
                return true;
            case CustomerCommand.EndOwnership:
                var may = step.By == Manager || (step.By == Deputy && step.Minute >= DelegatedFrom);
                if (!Owner.StartsWith($"{step.Who.Id} ", StringComparison.Ordinal) || !isOther || !may
                    || step.Minute < Math.Max(Merged, int.Parse(Owner.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)))
                {
                    return false;
                }

                _last[CustomerCommand.EndOwnership] = Math.Max(LastEnd, step.Minute);
                _entries.Add(OwnershipDecision.End(new("C1"), step.Who.Id, step.By.Id, At(step.Minute), Decided));
                return true;
            case CustomerCommand.AssignCollector:
                return step.Who.Position == Position.Collector && step.By == Manager && IsInTime(step);
            case CustomerCommand.Absorb:
                var foreign = step.Other().Log.Contacts[0];
                if (known.Exists(contact => contact.Id == foreign.Id && contact != foreign) || !IsAfterEverything(step))
                    return false;
                _last[CustomerCommand.Absorb] = step.Minute;
                if (!known.Contains(foreign))
                    _entries.Add(foreign);
                _entries.Add(Merge($"R{step.Number}", "C1", step.Minute));
                return true;
            case CustomerCommand.MergeAway:
                return _isMergedAway = IsAfterEverything(step);
            case CustomerCommand.AgreeSettlement or CustomerCommand.LocateIn or CustomerCommand.CorrectIdentity:
                return IsInTime(step);
            default:
                return TakeStage(step);
        }
    }

    /// <summary>Not before the last of its kind and the last merge; then it is the last of its kind.</summary>
    private bool IsInTime(CustomerStep step)
    {
        if (step.Minute < Math.Max(_last.GetValueOrDefault(step.Command), Merged))
            return false;
        _last[step.Command] = step.Minute;
        return true;
    }

    private bool IsAfterEverything(CustomerStep step) => step.Minute >= _last.Values.Append(_since).Max();

    private int LastEnd => _last.GetValueOrDefault(CustomerCommand.EndOwnership);

    private int Decisions => _entries.OfType<OwnershipDecision>().Count();

    private int Decided => _entries.Count(entry => entry is OwnershipDecision { Ground: not OwnershipGround.Arbitration });

    private int Merged => _last.GetValueOrDefault(CustomerCommand.Absorb);

    private bool TakeStage(CustomerStep step)
    {
        if (!Steps.TryGetValue((step.Command, Stage), out var next) || step.Minute < Math.Max(_since, Merged))
            return false;
        if (step.Command == CustomerCommand.ReportInterest
            && (step.Interest.Route is null || !(Owner is "Unclaimed" or "Contested" || Owner.StartsWith($"{step.Who.Id} ", StringComparison.Ordinal))))
        {
            return false;
        }

        (_entered, Stage, _since) = (next == Stage ? _entered : step.Minute, next, step.Minute);
        return true;
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(CustomerWalks)])]</c>.</summary>
public static class CustomerWalks
{
    // What makes evidence comes several times, and the end of the record once.
    private static readonly CustomerCommand[] Commands =
    [
        .. Enum.GetValues<CustomerCommand>().SkipLast(1), .. Enum.GetValues<CustomerCommand>().SkipLast(1),
        .. Enumerable.Repeat(CustomerCommand.RecordContact, 8), CustomerCommand.Arbitrate, CustomerCommand.Arbitrate, CustomerCommand.MergeAway,
    ];

    /// <summary>Six numbers a step, so that the numbers' own shrinking is the walk's.</summary>
    public static Arbitrary<CustomerWalk> Walk() =>
        Arb.From(Gen.Sized(size => Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 99), 6), Math.Min(size, 24))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, row => row?.Length == 6 && Array.TrueForAll(row, number => number >= 0)))
            .Convert(rows => new CustomerWalk([.. rows.Select(Read)]), walk => [.. walk.Steps.Select(Write)]);

    private static CustomerStep Read(int[] row, int index) =>
        new(Commands[row[0] % Commands.Length], row[1] % 5, row[2] % 4, (row[3] % 4) + (index / 2), row[4] % 5, row[5] % 6);

    private static int[] Write(CustomerStep step, int index) =>
        [Array.IndexOf(Commands, step.Command), step.Staff, step.Decider, step.Minute - (index / 2), step.Late, step.Number];
}
