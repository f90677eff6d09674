namespace MarketDept.Host.Web;

/// <summary>What the company has settled, and who works there. A host reads both from its own tables.</summary>
public sealed class Company(IConfiguration settings)
{
    private readonly Dictionary<string, StaffMember> _staff = settings.GetSection("Staff").GetChildren().ToDictionary(
        person => person.Key, person => new StaffMember(new(person.Key), person["Name"]!, Position.FromName(person["Position"]!)), StringComparer.Ordinal);

    public CompanyTerms Terms { get; } = CompanyTerms.Default with { Cases = CaseTerms.Default with { AppealDays = 7 } };
    public DecisionAuthority Authority { get; } = new();
    public JurisdictionProfile Profile { get; } = JurisdictionProfile.National;
    public CaseProcedure Procedure => new(new PenaltyPolicy(RegulationEditions.Standard, Terms.Cases), Authority);

    public StaffMember? Find(string? id) => id is null ? null : _staff.GetValueOrDefault(id);

    public StaffMember Person(Id<StaffMember> id) => Find(id.Value) ?? throw StoreException.Missing(nameof(StaffMember), id.Value);
}
