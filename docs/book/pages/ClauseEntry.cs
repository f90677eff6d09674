using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;

namespace MarketDept.Book.Pages;

/// <summary>One clause: what it says, an example, how it is read, whom it binds, what a breach costs, who decides, and its other cases.</summary>
internal static class ClauseEntry
{
    internal static Html Of(Book book, Clause clause) => Html.Of($"""
        <article class="clause" id="{clause.Id}" aria-labelledby="title-{clause.Id}">
        <header>
        <p class="number">{Numbering.Of(clause.Id)}</p>
        <h2 id="title-{clause.Id}"><a class="anchor" href="#{clause.Id}">{clause.Id}</a> {clause.Title}</h2>
        </header>
        <div class="says"><p class="tag">{Restated}</p><p>{clause.Summary}</p></div>
        {Html.When(Question.Of(clause) is not null, () => Asked(Question.Of(clause)!))}
        {book.Of(clause).Take(1).Select(it => CaseEntry.Of(it, Links.Anchor(clause, 0), book.Faults(it)))}
        <dl class="facts">
        {Entry(new("释义", "Reading"), clause.Ruling is { } reading ? List(Points.Of(reading)) : null)}
        {Entry(new("扣款规则", "Wage rules"), clause.Id == WageRules.Clause ? WageRules.Table : null)}
        {Entry(new("认定依据", "Grounds"), clause.Id == Uncollectable ? Grounds() : null)}
        {Entry(new("由人判断", "For people to judge"), clause.WhyNotComputed)}
        {Entry(new("约束岗位", "Binds"), clause.WhomItBinds is { } why ? Bound(clause, why) : null)}
        {Entry(new("由谁决定", "Who decides"), Decided(clause))}
        {Entry(new("适用罚则", "Answered by"), clause.AnsweredBy.Count == 0 ? null : Html.List(((IEnumerable<ClauseId>)clause.AnsweredBy).Select(id => Sanction(book, id))))}
        {Entry(new("罚款", "Fine"), Titles.FineOf(clause) is { } fine ? Fine(book, clause, fine) : null)}
        {Entry(new("处理的违规", "Answers"), Answered(clause))}
        {Entry(new("本条取代", "Takes the place of"), clause.Overrides.Count == 0 ? null : Links.Clauses(clause.Overrides))}
        {Entry(new("由下列取代", "Replaced by"), Overriding(clause))}
        {Entry(new("法律风险", "Legal risk"), clause.LegalRisk is null && clause.FineRisk is null ? null : Html.Of($"{Risk(clause.FineRisk)}{Risk(clause.LegalRisk)}"))}
        {Entry(new("公司设定", "Settings"), Settings(book, clause))}
        </dl>
        {book.Of(clause).Select((it, place) => (it, place)).Skip(1).Select(row => CaseEntry.Of(row.it, Links.Anchor(clause, row.place), book.Faults(row.it)))}
        </article>

        """);

    /// <summary>What stands over every text of a clause: it is never a quotation.</summary>
    internal static Bilingual Restated => new("转述", "Restated");

    private static ClauseId Uncollectable => new(11, 2, 3);

    private static Html Asked(Question question) => Html.Of($"""
        <div class="short"><p class="tag">{new Bilingual("简答", "In short")}</p><p><b>{question.Text}</b></p><p>{question.Answer}</p></div>
        """);

    private static Html List(IEnumerable<Bilingual> points) => Html.Of($"<ul class=\"points\">{points.Select(point => Html.Of($"<li>{point}</li>\n"))}</ul>");

    /// <summary>All grounds on which something is determined uncollectable; what a ground of age is worth stands beside it.</summary>
    private static Html Grounds() => Html.Of($"""
        <p>{new Bilingual("认定收不回，须凭下列认定依据之一：", "Something is determined uncollectable on one of these grounds:")}</p>
        <ul class="grounds">{UncollectableGround.All.Select(ground => Html.Of($"<li>{ground.Title}{Html.When(ground.IsOfAge, () => Html.Of($""" <span class="aside">{new Bilingual("只看逾期年限，法律风险高", "age alone, high legal risk")}</span>"""))}</li>\n"))}</ul>
        <p>{new Bilingual("公司可以增列；凭增列的认定依据作出认定，由公司自己负责。", "The company may add grounds, and answers for a determination that rests on them.")}</p>
        """);

    /// <summary>A source has one place on the page of a section.</summary>
    internal static string Anchor(LegalSource source) => $"source-{LegalSource.All.ToList().IndexOf(source) + 1}";

    private static Html Entry(Bilingual name, Bilingual? text) => text is { } said ? Entry(name, Html.Of($"{said}")) : Html.None;

    private static Html Entry(Bilingual name, Html? text) => text is null ? Html.None : Html.Of($"""
        <div><dt>{name}</dt><dd>{text}</dd></div>

        """);

    private static Html Bound(Clause clause, Bilingual why)
    {
        var posts = Position.List.Where(position => position.IsInDepartment && position.IsBoundBy(clause)).OrderBy(position => position.Value);
        return Html.Of($"""<p>{Html.Joined(posts.Select(position => position.Title))}</p><p class="aside">{why}</p>""");
    }

    /// <summary>As <see cref="DecisionAuthority"/> answers: for somebody else's case, and for the manager's own.</summary>
    private static Html? Decided(Clause clause)
    {
        var matters = Matter.List.Where(matter => matter.Clause == clause.Id).OrderBy(matter => matter.Value).ToArray();
        if (matters.Length == 0)
            return null;
        var (deputy, manager) = (People.Named("副经理"), People.Named("经理"));
        return Html.Of($"<ul class=\"matters\">{matters.Select(matter => Html.Of($"<li>{matter.Title}{Colon}{By(matter)}</li>"))}</ul>");

        Html By(Matter matter)
        {
            var who = WhoMay(matter);
            var above = WhoMay(matter, manager);
            return matter.IsReserved
                ? Html.Of($"{new Bilingual($"{who.Title.Chinese}，不得委托。", $"the {who.Title.English}, who does not delegate it.")}")
                : Html.Of($"{new Bilingual(
                    $"{who.Title.Chinese}，或经其授权的{deputy.Position.Title.Chinese}；{who.Title.Chinese}是当事人或者空缺的，{above.Title.Chinese}。",
                    $"the {who.Title.English}, or the {deputy.Position.Title.English} whom he authorised; the {above.Title.English} where the {who.Title.English} is a party or there is none.")}");
        }

        Position WhoMay(Matter matter, params ReadOnlySpan<StaffMember> parties) => new DecisionAuthority().Ask(deputy, matter, default, parties).WhoMay;
    }

    internal static Html Colon => new("""<span class="zh sep">：</span><span class="en sep">: </span>""");

    private static Html Sanction(Book book, ClauseId id) =>
        Titles.FineOf(Clause.Get(id)) is { } fine ? Html.Of($"{Links.Clause(id)} ({Fine(book, Clause.Get(id), fine)})") : Links.Clause(id);

    /// <summary>The amount of the edition in force on the day of the run; where there is none, of the last.</summary>
    private static Html Fine(Book book, Clause clause, Bilingual fine)
    {
        var amount = (book.Editions.InForceOn(book.On) ?? book.Editions.All[^1]).FineFor(clause);
        return Html.Of($"""<span class="nowrap">{fine} {Units.Of(amount)}</span>""");
    }

    /// <summary>The breaches that a clause of section 11 answers; those of 11.1 are named as a whole.</summary>
    private static Html? Answered(Clause clause)
    {
        var answered = Clause.All.Where(other => ((IEnumerable<ClauseId>)other.AnsweredBy).Contains(clause.Id)).Select(other => other.Id).ToArray();
        return answered.Length switch
        {
            0 => null,
            <= 6 => Links.Clauses(answered),
            _ => Html.Of($"{new Bilingual("违反第八节至第十节的操作规定", "breaches of the operating rules of sections 8 to 10")}"),
        };
    }

    private static Html? Overriding(Clause clause)
    {
        var over = Clause.All.Where(other => ((IEnumerable<ClauseId>)other.Overrides).Contains(clause.Id)).Select(other => other.Id).ToArray();
        return over.Length == 0 ? null : Links.Clauses(over);
    }

    private static Html Risk(LegalRisk? risk) => risk is null ? Html.None : Html.Of($"""
        <div class="risk {(risk.IsHigh ? "high" : "noted")}"><p>{risk.Text}</p>
        <p class="aside">{new Bilingual("来源", "Sources")}{Colon}{Html.List(((IEnumerable<LegalSource>)risk.Sources).Select(source => Html.Of($"""<a href="#{Anchor(source)}">{source.Name}</a>""")))}</p></div>

        """);

    /// <summary>Those of the clause; on a sanction also when a finding becomes final, which 11.1 leaves to the company for all of them.</summary>
    private static Html? Settings(Book book, Clause clause)
    {
        var settings = book.Settings.Where(setting => setting.Choice.Clause == clause.Id || (clause.Section == 11 && setting.Choice.Name == "CaseTerms.AppealDays")).ToArray();
        Given[] others = [.. Given.Of(clause)];
        return settings.Length + others.Length == 0 ? null : Html.Of($"""
            <ul>{settings.Select(setting => Html.Of($"""<li><a href="{Links.To(setting.Choice)}">{setting.Name}</a>{Colon}{setting.Standing()}</li>"""))}
            {others.Select(given => Html.Of($"""<li><a href="{Links.Given}">{given.Name}</a>{Colon}{new Bilingual("用到时由公司给出", "the company gives it when it is needed")}</li>"""))}</ul>
            """);
    }
}
