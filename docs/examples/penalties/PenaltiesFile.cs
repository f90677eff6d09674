using MarketDept.Domain;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using NodaTime;

/// <summary>A month's incidents as read from a file.</summary>
/// <param name="Staff">The people, by id.</param>
/// <param name="Editions">The editions that judge.</param>
/// <param name="Incidents">The reports, in the file's order.</param>
/// <param name="Intervals">The claimed times as the reports write them, by the report's id.</param>
internal sealed record PenaltiesFile(
    IReadOnlyDictionary<string, StaffMember> Staff, RegulationEditions Editions, IReadOnlyList<Incident> Incidents,
    IReadOnlyDictionary<string, (string From, string To)> Intervals)
{
    private static readonly string[] Kinds = [.. ViolationKind.List.OrderBy(kind => kind.Value).Select(kind => kind.Name)];

    /// <returns>Null where the file is unusable; all its faults are noted then.</returns>
    internal static PenaltiesFile? Read(string path, Faults faults)
    {
        if (JsonFile.Read(path, faults) is not { } root)
            return null;
        var staff = StaffList.Read(root)?.ById;
        var editions = ReadEditions(root);
        var intervals = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var incidents = ReadIncidents(root, staff, intervals);
        root.RejectOthers();
        if (faults.Count == 0)
            return new PenaltiesFile(staff!, new RegulationEditions(editions!), incidents, intervals);
        AddSumsBeyondRange(incidents, faults);
        return null;
    }

    /// <summary>Names the incidents whose rows add up to too much. Asked only where something is wrong: an incident is judged once.</summary>
    internal static void AddSumsBeyondRange(IEnumerable<Incident> incidents, Faults faults)
    {
        foreach (var incident in incidents)
        {
            try
            {
                PenaltyPolicy.Standard.Assess(incident);
            }
            catch (OverflowException exception)
            {
                faults.Add($"{incident.Id}.{(incident.Facts is ViolationFacts.UnauthorizedConcession ? "consignments" : "receivables")}", $"add up to too much: {exception.Message}");
            }
        }
    }

    private static List<RegulationEdition> ReadEditions(JsonEntry root)
    {
        if (root.List("editions", required: false, byId: true) is not { } list)
            return [RegulationEdition.Standard];
        var editions = new List<RegulationEdition>();
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var from = entry.Date("from");
            var to = entry.Date("to", required: false);
            var ordinary = entry.Amount("ordinaryFine");
            var serious = entry.Amount("seriousFine");
            entry.RejectOthers();
            if (from >= to)
                entry.Fault("to", "is not after from; allowed is a later date");
            if (entry.IsAtFault)
                continue;
            var edition = new RegulationEdition(id!, ordinary!.Value, serious!.Value, from, to);
            if (editions.Find(other => RegulationEditions.Overlap(other, edition)) is { } overlapping)
                entry.Fault("from", $"overlaps edition '{overlapping.Id}'; allowed is at most one edition on each day");
            else
                editions.Add(edition);
        }

        return editions;
    }

    private static List<Incident> ReadIncidents(
        JsonEntry root, IReadOnlyDictionary<string, StaffMember>? staff, Dictionary<string, (string From, string To)> intervals)
    {
        var incidents = new List<Incident>();
        foreach (var (entry, id) in JsonEntry.WithIds(root.List("incidents", byId: true) ?? []))
        {
            var occurredOn = entry.Date("occurredOn");
            var offenders = ReadOffenders(entry, staff);
            var occurrence = entry.Text("occurrence", required: false);
            var kind = entry.Text("kind");
            if (kind is null || !Kinds.Contains(kind))
            {
                // Which of the other fields are allowed depends on the kind: only what no kind has is a fault.
                if (kind is not null)
                    entry.Fault("kind", $"is \"{kind}\"; allowed are {string.Join(", ", Kinds)}");
                entry.Allow(PenaltiesFacts.Fields);
                entry.RejectOthers();
                continue;
            }

            var facts = PenaltiesFacts.Read(ViolationKind.FromName(kind), entry);
            entry.RejectOthers();
            if (entry.IsAtFault)
                continue;
            var incident = new Incident(new(id!), occurredOn!.Value, offenders!, facts!, occurrence is null ? null : new Id<Occurrence>(occurrence));
            if (facts is ViolationFacts.FalseVisitReport)
                intervals.Add(id!, (entry.FreeText("from")!, entry.FreeText("to")!));
            incidents.Add(incident);
        }

        return incidents;
    }

    private static ValueList<Offender>? ReadOffenders(JsonEntry incident, IReadOnlyDictionary<string, StaffMember>? staff)
    {
        if (incident.List("offenders") is not { } list)
            return null;
        var (seen, twice) = (default(Seen<string>), false);
        var (offenders, isEmpty) = (new List<Offender>(), true);
        foreach (var entry in list)
        {
            isEmpty = false;
            var id = entry.Text("staff");
            var person = id is null ? null : staff?.GetValueOrDefault(id);
            if (id is not null && staff is not null && person is null)
                entry.Fault("staff", $"is \"{id}\"; allowed are the ids of staff");
            if (id is not null && !seen.Add(id))
            {
                twice = true;
                entry.Fault("staff", $"names \"{id}\" again; allowed is each offender once");
            }

            var weight = entry.WholeNumber("weight", 1, long.MaxValue);
            entry.RejectOthers();
            if (id is not null)
                offenders.Add(new Offender(person?.Id ?? new(id), weight));
        }

        if (isEmpty)
            incident.Fault("offenders", "is empty; allowed is at least one");
        return offenders.Count == 0 || twice ? null : ValueList.From(offenders);
    }
}
