using MarketDept.Domain.Receivables.Statements;
using MarketDept.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace MarketDept.Host.Tests;

/// <summary>What a caller sees.</summary>
public class Answering_requests
{
    private const string Code = "91350100M000100Y43";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.5", "归属人", "依据：第2.3条。", "zh")]
    [InlineData("fr, en-GB;q=0.8, zh;q=0.2", "nobody decides his own case", "Refused under clause 2.3.", "en")]
    [InlineData("fr", "", "依据：第2.3条。", "zh")]
    public async Task A_refusal_speaks_the_language_of_the_caller(string wanted, string word, string reason, string language)
    {
        await using var host = RunningHost.On(Db.Sqlite);
        await host.Put("/customers/C-1", Given.CustomerJson());

        var refused = await host.Post("/customers/C-1/transfers?to=S03", by: "S03", language: wanted);

        Assert.Equal((403, "application/problem+json", "staffing.decides-own-case", "2.3", "NotEntitled"), (refused.Status, refused.Type, refused["code"], refused["clause"], refused["category"]));
        Assert.Contains(reason, refused["detail"], StringComparison.Ordinal);
        Assert.True(language == "zh" || refused["title"]!.Contains(word, StringComparison.Ordinal));
        Assert.Equal(language == "zh", refused["title"]!.Any(letter => letter > 0x4e00));
    }

    [Fact]
    public async Task The_status_follows_the_category()
    {
        await using var host = RunningHost.On(Db.Sqlite);
        await host.Put("/violations/V-1", Given.ReportJson("I-1", "act-1"), "M01");

        var notHeard = await host.Post("/violations/V-1/decisions");
        var notYet = await host.Get("/statements/2026/7");
        var missing = await host.Get("/customers/C-9");
        var nobody = await host.Get("/customers/C-9", by: "X99");
        var blank = await host.Put("/violations/V-1/", """{"text":""}""");
        var empty = await host.Post("/violations/V-1/statements", """{"text":" "}""");

        Assert.Equal((409, "violation.not-heard"), (notHeard.Status, notHeard["code"]));
        Assert.Equal(422, notYet.Status);
        Assert.Equal((404, "store.missing"), (missing.Status, missing["code"]));
        Assert.Equal((401, "request.nobody"), (nobody.Status, nobody["code"]));
        Assert.Equal(400, blank.Status);
        Assert.Equal((400, "request.argument"), (empty.Status, empty["code"]));
    }

    [Theory]
    [InlineData("""{"name":"A","creditCode":null,"phones":["12"],"channel":"x"}""", "$.phones")]
    [InlineData("""{"name":"A","creditCode":"12","phones":[],"channel":"x"}""", "$.creditCode")]
    [InlineData("""{"name":"A","creditCode":null,"phones":[]}""", "$")]
    [InlineData("""{"name":"A","creditCode":null,"phones":[],"channel":"x","more":1}""", "$.more")]
    [InlineData("""{"name":"A","creditCode":null,"phones":[],"channel":null}""", "$.channel")]
    [InlineData("""{"name":""", "$")]
    [InlineData("""{"name":"A","name":"B","creditCode":null,"phones":[],"channel":"x"}""", "$.name")]
    [InlineData("""{"Name":"A","creditCode":null,"phones":[],"channel":"x"}""", "$")]
    public async Task Bad_json_is_answered_with_the_path(string body, string path)
    {
        await using var host = RunningHost.On(Db.Sqlite);

        var refused = await host.Put("/customers/C-1", body);

        Assert.Equal((400, "request.json"), (refused.Status, refused["code"]));
        Assert.StartsWith(path, refused["path"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_in_a_list_is_answered_with_the_path_of_the_list()
    {
        await using var host = RunningHost.On(Db.Sqlite);

        var report = await host.Put("/violations/V-1", System.Text.RegularExpressions.Regex.Replace(Given.ReportJson("I-1", "act-1"), "\"evidence\": \\[.*\\]", "\"evidence\": [null]"), "M01");
        var months = await host.Post("/staff/S02/deduction-plan", """{"months":[null],"contract":"yes"}""");

        Assert.Equal((400, "request.json", "$.evidence"), (report.Status, report["code"], report["path"]));
        Assert.Equal((400, "request.json", "$.months"), (months.Status, months["code"], months["path"]));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_is_sent_again_is_no_second_one_and_what_differs_is_refused(Db db)
    {
        await using var host = RunningHost.On(db);
        const string Debt = """{"customer":"C-1","bill":"ZD-1","serviceMonth":"2026-05","amount":"1000.00","confirmedOn":"2026-06-05","dueOn":"2026-06-20"}""";
        const string Paid = """{"customer":"C-1","amount":"600.00","receivedOn":"2026-06-18","instruction":[]}""";

        foreach (var (path, body, other) in new[]
        {
            ("/customers/C-1", Given.CustomerJson(Code), Given.CustomerJson()),
            ("/violations/V-1", Given.ReportJson("I-1", "act-1"), Given.ReportJson("I-2", "act-2")),
            ("/receivables/YS-1", Debt, Debt.Replace("1000", "900", StringComparison.Ordinal)),
            ("/receipts/SK-1", Paid, Paid.Replace("600", "700", StringComparison.Ordinal)),
        })
        {
            var first = await host.Put(path, body, "M01");
            var events = await host.With(async (_, tables) => await tables.Outbox.CountAsync(Stop));
            host.Clock.Now += Duration.FromMinutes(1);
            var again = await host.Put(path, body, "M01");
            var differs = await host.Put(path, other, "M01");

            Assert.Equal((201, first.Text), (again.Status, again.Text));
            Assert.Equal((409, "store.key-taken"), (differs.Status, differs["code"]));
            Assert.Equal(events, await host.With(async (_, tables) => await tables.Outbox.CountAsync(Stop)));
        }
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_id_that_is_too_long_for_the_database_is_the_fault_of_the_request(Db db)
    {
        await using var host = RunningHost.On(db);
        var id = string.Concat(Enumerable.Range(0, 1500).Select(i => (char)(0x4e00 + (i * 7919 % 20000))));

        var answer = await host.Put($"/customers/{Uri.EscapeDataString(id)}", Given.CustomerJson());

        // SQLite keeps it.
        Assert.Equal(db == Db.Sqlite ? (201, null) : (400, "store.id-too-long"), (answer.Status, answer["code"]));
    }

    [Fact]
    public async Task Of_whom_nothing_was_found_has_no_items_and_a_stranger_is_missing()
    {
        await using var host = RunningHost.On(Db.Sqlite);

        Assert.Equal("[]", (await host.Get("/staff/S03/items")).Text);
        Assert.Equal((404, "store.missing"), ((await host.Get("/staff/S99/items")).Status, (await host.Get("/staff/S99/items"))["code"]));
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_credit_code_a_case_and_an_id_are_there_once(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/customers/C-1", Given.CustomerJson(Code));
        await host.Put("/violations/V-1", Given.ReportJson("I-1", "act-1"), "M01");

        var sameCode = await host.Put("/customers/C-2", Given.CustomerJson(Code));
        var sameKey = await host.Put("/customers/C-1", Given.CustomerJson());
        var sameCase = await host.Put("/violations/V-2", Given.ReportJson("I-2", "act-1"), "M01");
        var otherAct = await host.Put("/violations/V-2", Given.ReportJson("I-2", "act-2"), "M01");

        Assert.Equal((409, "store.credit-code-taken"), (sameCode.Status, sameCode["code"]));
        Assert.Equal((409, "store.key-taken"), (sameKey.Status, sameKey["code"]));
        Assert.Equal((409, "store.case-taken"), (sameCase.Status, sameCase["code"]));
        Assert.Equal(201, otherAct.Status);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_case_goes_to_its_end_and_its_export_is_taken_over_once(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/violations/V-1", Given.ReportJson("I-1", "act-1"), "M01");
        await host.Post("/violations/V-1/statements", """{"text":"忘记了"}""");
        await host.Post("/violations/V-1/decisions");
        var early = await host.Post("/violations/V-1/export");
        var notHis = await host.Post("/violations/V-1/acceptance", by: "S03");
        var final = await host.Post("/violations/V-1/acceptance", by: "S02");

        // Four at the same moment, and one more later.
        var first = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Post("/violations/V-1/export")));
        var second = await host.Post("/violations/V-1/export");

        Assert.Equal("payroll.item-not-final", early["code"]);
        Assert.Equal((403, "request.not-his"), (notHis.Status, notHis["code"]));
        Assert.Equal("final", final["status"]);
        Assert.All(first, answer => Assert.Equal(200, answer.Status));
        Assert.Equal((2, 0), (first.Sum(answer => answer.Json["new"]!.GetValue<int>()), second.Json["new"]!.GetValue<int>()));
        Assert.Equal(["10.00", "300.00"], second.Json["items"]!.AsArray().Select(item => item!["amount"]!.ToString()).Order());
        Assert.Equal(2, await host.With(async (_, tables) => await tables.Outbox.CountAsync(row => row.Kind == "PersonLedger", Stop)));

        var plan = await host.Post("/staff/S02/deduction-plan", """
            {"months":[{"month":"2026-07","wageBase":"5000.00","comparable":"4600.00","minimumWage":"2690.00"}],"contract":"yes"}
            """, language: "zh");
        Assert.Equal(("300.00", "1000.00"), (plan["atMost"], plan.Json["months"]![0]!["cap"]!.ToString()));
        Assert.Contains("罚款", plan.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_statement_off_the_movements_is_that_off_the_records(Db db)
    {
        await using var host = RunningHost.On(db);
        foreach (var (id, customer, yuan, due) in new[] { ("1", "C-1", 1000, "2026-06-20"), ("2", "C-1", 500, "2026-06-15"), ("3", "C-2", 70, "2026-07-31") })
        {
            await host.Put($"/receivables/YS-{id}", $$"""
                {"customer":"{{customer}}","bill":"ZD-{{id}}","serviceMonth":"2026-05","amount":"{{yuan}}.00","confirmedOn":"2026-06-05","dueOn":"{{due}}"}
                """, "C01");
        }

        await host.Put("/receipts/SK-1", """{"customer":"C-1","amount":"600.00","receivedOn":"2026-06-18","instruction":[]}""", "C01");
        await host.Put("/receipts/SK-2", """{"customer":"C-2","amount":"100.00","receivedOn":"2026-06-19","instruction":["ZD-3"]}""", "C01");

        var (movements, records) = await host.With(async (store, _) => (
            await store.Ledger(Stop), ReceivablesLedger.Of(await store.Receivables.Where(_ => true, Stop), await store.Receipts.Where(_ => true, Stop))));
        var month = new YearMonth(2026, 6);
        Assert.Equal(records.StatementOf(month, new(2026, 7, 2)), movements.StatementOf(month, new(2026, 7, 2)));

        var answer = await host.Get("/statements/2026/6/explanation", language: "en");
        Assert.Contains("900.00", answer["lines"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Stored_data_that_cannot_be_read_is_told_without_them(Db db)
    {
        await using var host = RunningHost.On(db);
        await host.Put("/customers/C-1", Given.CustomerJson());
        await host.Put("/customers/C-2", Given.CustomerJson());
        await host.Put("/customers/C-3", Given.CustomerJson());
        await Spoil("C-1", json => json.Replace(Given.Phone, $"x{Given.Phone}", StringComparison.Ordinal));
        await Spoil("C-2", json => json.Replace("\"form\": 1", "\"form\": 2", StringComparison.Ordinal).Replace("\"form\":1", "\"form\":2", StringComparison.Ordinal));
        await Spoil("C-3", json => json.Replace("\"stage\"", "\"stages\"", StringComparison.Ordinal));

        foreach (var (key, path) in new[] { ("C-1", "Phones[0]"), ("C-2", "$.form"), ("C-3", "$.stages") })
        {
            var broken = await host.Get($"/customers/{key}");
            Assert.Equal((500, "store.unreadable"), (broken.Status, broken["code"]));
            Assert.Contains($"'{key}' cannot be read at '{path}'", broken["title"], StringComparison.Ordinal);
            Assert.DoesNotContain(Given.Phone, broken.Text, StringComparison.Ordinal);
            Assert.Contains(host.Log.Lines, line => line.Contains($"'{key}' cannot be read at '{path}'", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Given.Phone, StringComparison.Ordinal) || line.Contains(Given.Name, StringComparison.Ordinal));

        Task<int> Spoil(string key, Func<string, string> how) => host.With(async (_, tables) =>
        {
            var row = await tables.Set<CustomerRow>().SingleAsync(row => row.Key == key, Stop);
            row.Json = how(row.Json);
            return await tables.SaveChangesAsync(Stop);
        });
    }

    [Fact]
    public async Task What_no_route_takes_is_refused_in_words_too()
    {
        await using var host = RunningHost.On(Db.Sqlite);

        var nowhere = await host.Get("/nowhere");
        var method = await host.Post("/statements/2026/5");
        var type = await host.Put("/customers/C-1", "<customer/>", type: "text/xml");
        var chinese = await host.Get("/nowhere", language: "zh");

        Assert.Equal([(404, "request.route"), (405, "request.route"), (415, "request.route")], [.. new[] { nowhere, method, type }.Select(it => (it.Status, it["code"]!))]);
        Assert.All([nowhere, method, type, chinese], answer => Assert.Equal("application/problem+json", answer.Type));
        Assert.Equal("没有这样的地址、方法或内容类型。请查阅 /openapi/v1.json。", chinese["title"]);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task No_log_holds_contact_data(Db db)
    {
        await using var host = RunningHost.PublishingOn(db);
        await host.Put("/customers/C-1", Given.CustomerJson(Code));
        await host.Put("/customers/C-1", Given.CustomerJson(Code));
        await host.Put("/customers/C-2", Given.CustomerJson(Code));
        await host.Put("/customers/C-3", Given.CustomerJson().Replace(Given.Phone, $"{Given.Phone}x", StringComparison.Ordinal));
        await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson());
        await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson(note: "别的事"));
        await host.Get("/customers/C-1");
        for (var waited = 0; waited < 50 && !host.Log.Lines.Any(line => line.Contains("CustomerContactRecorded C-1/2", StringComparison.Ordinal)); waited++)
            await Task.Delay(100, Stop);

        Assert.Contains(host.Log.Lines, line => line.Contains("CustomerContactRecorded C-1/2", StringComparison.Ordinal));
        Assert.All([Given.Phone, Given.Name, Code, "王先生"], data => Assert.DoesNotContain(host.Log.Lines, line => line.Contains(data, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Telephones_are_shown_to_those_who_may_see_them()
    {
        await using var host = RunningHost.On(Db.Sqlite);
        await host.Put("/customers/C-1", Given.CustomerJson());
        await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson());

        Assert.Equal(Given.Phone, (await host.Get("/customers/C-1", by: "S02")).Json["phones"]![0]!.ToString());
        Assert.Equal("****00", (await host.Get("/customers/C-1", by: "S03")).Json["phones"]![0]!.ToString());
        Assert.Equal("C-1", Assert.Single((await host.Get("/customers?owner=S02")).Json.AsArray())!["id"]!.ToString());
        Assert.Empty((await host.Get("/customers?owner=S03")).Json.AsArray());
    }

    [Fact]
    public async Task A_machine_that_is_some_seconds_behind_refuses_nobody()
    {
        await using var host = RunningHost.On(Db.Sqlite);
        await host.Put("/customers/C-1", Given.CustomerJson());

        var ahead = await host.Put("/customers/C-1/contacts/L-1", Given.ContactJson((host.Clock.Now + Duration.FromSeconds(2)).ToString()));
        var tooFar = await host.Put("/customers/C-1/contacts/L-2", Given.ContactJson((host.Clock.Now + Duration.FromSeconds(9)).ToString()));

        Assert.Equal((200, 400), (ahead.Status, tooFar.Status));
    }

    [Fact]
    public async Task The_openapi_document_names_every_type_once_and_says_how_it_is_written()
    {
        await using var host = RunningHost.On(Db.Sqlite);

        var document = (await host.Get("/openapi/v1.json")).Json;

        var schemas = document["components"]!["schemas"]!.AsObject();
        Assert.Equal(schemas.Count, schemas.Select(schema => schema.Key.ToUpperInvariant()).Distinct().Count());
        Assert.DoesNotContain(schemas, schema => schema.Value!.AsObject().All(member => member.Key == "description"));
        Assert.All(References(document), reference => Assert.True(schemas.ContainsKey(reference["#/components/schemas/".Length..]), reference));
        Assert.Equal("string", schemas["Money"]!["type"]!.ToString());
        Assert.Equal(["yes", "no", "unknown"], schemas["Fact"]!["enum"]!.AsArray().Select(text => text!.ToString()));
        Assert.Equal("string", schemas["IdOfStaffMember"]!["type"]!.ToString());
        Assert.Equal("#/components/schemas/IncidentSnapshot", schemas["Incident"]!["$ref"]!.ToString());
        Assert.Equal("#/components/schemas/IncidentOffenderRow", schemas["IncidentSnapshot"]!["properties"]!["offenders"]!["items"]!["$ref"]!.ToString());
        Assert.Equal("#/components/schemas/Incident", document["paths"]!["/assessments"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]!.ToString());
        Assert.Equal(17, document["paths"]!.AsObject().Count);
    }

    private static IEnumerable<string> References(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject it => it.SelectMany(member => member.Key == "$ref" ? [member.Value!.ToString()] : References(member.Value)),
        System.Text.Json.Nodes.JsonArray it => it.SelectMany(References),
        _ => [],
    };
}
