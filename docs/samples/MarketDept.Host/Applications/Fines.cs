namespace MarketDept.Host.Applications;

/// <summary>What acts come to, and the case of each person: reported, heard, decided, final.</summary>
internal static class Fines
{
    internal sealed record Judged(AssessmentReport Report, Explanation[] Why);
    internal sealed record Piece(string Kind, string Description, string KeptAt);
    internal sealed record NewReport(Incident Incident, Id<StaffMember> Accused, ValueList<Id<StaffMember>> OtherParties, Piece[] Evidence);
    internal sealed record Statement(string Text);
    internal sealed record Case(Id<Violation> Id, Id<Occurrence> Act, Id<StaffMember> Accused, ViolationStatus Status, Item[] Items, Explanation Why);
    internal sealed record Item(string Key, FindingItemKind Kind, Money Amount);

    internal static void MapFines(this IEndpointRouteBuilder app)
    {
        app.MapPost("/assessments", (Incident[] incidents, Work work) =>
        {
            var report = work.Company.Procedure.Policy.AssessAll(incidents);
            return new Judged(report, [.. report.Findings.Select(row => row.Explain(work.Language)), .. report.Undetermined.Select(row => row.Explain(work.Language))]);
        });
        app.MapPut("/violations/{id}", async (Id<Violation> id, NewReport it, Work work) =>
        {
            var report = new SubmittedReport(it.Incident, work.By, [.. it.Evidence.Select(piece => new Evidence(piece.Kind, piece.Description, piece.KeptAt, work.Now))]);
            var violation = Violation.Report(id, work.Company.Person(it.Accused), [.. it.OtherParties.Select(work.Company.Person)], report, work.Company.Procedure, work.Now);
            work.Store.Violations.Add(violation);
            await work.Save();
            return TypedResults.Created($"/violations/{id}", Show(violation, work));
        });
        app.MapGet("/violations/{id}", async (Id<Violation> id, Work work) => Show(await work.Store.Violations.Load(id.Value, work.Stop), work));
        app.MapPost("/violations/{id}/statements", (Id<Violation> id, Statement it, Work work) => Step(id, work, violation =>
            violation.HearStatement(it.Text, work.After(violation.LastChangedAt))));
        app.MapPost("/violations/{id}/decisions", (Id<Violation> id, Work work) => Step(id, work, violation =>
            violation.Decide(work.By, work.Company.Procedure, work.After(violation.LastChangedAt))));
        app.MapPost("/violations/{id}/acceptance", (Id<Violation> id, Work work) => Step(id, work, violation =>
            violation.AcceptDecision(work.Company.Procedure, work.After(violation.LastChangedAt))));
    }

    private static async Task<Case> Step(Id<Violation> id, Work work, Action<Violation> step)
    {
        var violation = await work.Store.Violations.Load(id.Value, work.Stop);
        step(violation);
        await work.Save();
        return Show(violation, work);
    }

    private static Case Show(Violation it, Work work) => new(it.Id, it.Occurrence, it.Accused.Id, it.Status,
        [.. it.ExportItems().Select(item => new Item(item.Key, item.Kind, item.Amount))], it.Explain(work.Language));
}
