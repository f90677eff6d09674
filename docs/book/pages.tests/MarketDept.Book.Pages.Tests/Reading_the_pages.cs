using MarketDept.Domain.Terms;

namespace MarketDept.Book.Pages.Tests;

/// <summary>What a reader sees in a browser: links, search, languages, a phone.</summary>
public sealed class Reading_the_pages(Printed book)
{
    /// <summary>Texts that a reader sees now, and that do not belong to the language; what is marked as Chinese in both is no fault.</summary>
    private const string Foreign = """
        language => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          for (let node; (node = walker.nextNode());) {
            const parent = node.parentElement;
            if (!node.data.trim() || !parent.checkVisibility() || parent.closest('.switch, script, .words dd')) continue;
            const own = parent.closest('[lang]').lang;
            const isChinese = /[\u4e00-\u9fff]/.test(node.data);
            const isEnglish = !isChinese && /[A-Za-z]{3}/.test(node.data);
            if (language === 'en' ? isChinese && (own !== 'zh-CN' || parent.closest('.zh') || parent === document.body) : isEnglish && (own === 'en' || parent.closest('.en')))
              found.push(node.data);
          }
          return found;
        }
        """;

    private static readonly string[] Languages = ["zh", "en", "both"];

    public static TheoryData<string> Pages => [.. Printed.Pages];

    public static TheoryData<string> SinglePages => [.. Printed.SinglePages];

    [Fact]
    public async Task Every_clause_is_reached_from_the_index_by_its_link()
    {
        await using var reader = await book.Reader();
        await reader.Open(Links.Index);
        Assert.Equal(Clause.All.Select(Links.To), await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#clauses ol a')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))"));
        foreach (var section in Clause.All.GroupBy(clause => clause.Section))
        {
            await reader.Open(Links.Index);
            await reader.Page.Locator($"#clauses a[href='{Links.To(section.Last())}']").ClickAsync();
            await Arrived(reader, Links.To(section.Last()));
            Assert.Equal(section.Select(clause => clause.Id.ToString()), await reader.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('article.clause')].filter(article => article.checkVisibility()).map(article => article.id)"));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8.3.3")]
    [InlineData("11.3")]
    public async Task A_clause_is_reached_by_its_number_in_the_address_of_the_book(string clause)
    {
        await using var reader = await book.Reader();
        await reader.Open($"{Links.Index}#{clause}");
        await Arrived(reader, Links.To(Clause.Get(clause)));
    }

    [Fact]
    public async Task Every_clause_is_found_by_number_and_by_title_in_both_languages()
    {
        await using var reader = await book.Reader();
        await reader.Open(Links.Index);
        foreach (var clause in (IEnumerable<Clause>)Clause.All)
        {
            Assert.Equal(Links.To(clause), (await reader.Find(clause.Id.ToString()))[0]);
            Assert.Contains(Links.To(clause), (await reader.Find(clause.Title.Chinese)).Take(3));
            Assert.Contains(Links.To(clause), (await reader.Find(clause.Title.English.ToUpperInvariant())).Take(3));
        }
    }

    [Theory]
    [InlineData("首次联系", "section-08.html#8.1.2")]
    [InlineData("first contact", "section-08.html#8.1.2")]
    [InlineData("月结 一半", "section-11.html#11.2.3")]
    [InlineData("settlement half collected", "section-11.html#11.2.3")]
    [InlineData("谎报拜访", "section-11.html#11.3")]
    public async Task A_question_finds_its_clause_first(string query, string clause)
    {
        await using var reader = await book.Reader();
        await reader.Open(Links.Settings);
        Assert.Equal(clause, (await reader.Find(query))[0]);
        await reader.Page.Keyboard.PressAsync("Enter");
        await Arrived(reader, clause);
    }

    [Fact]
    public async Task What_is_not_there_is_said_not_to_be_there()
    {
        await using var reader = await book.Reader();
        await reader.Open(Links.Index);
        Assert.Empty(await reader.Find("量子 xyzzy"));
        Assert.True(await reader.Page.GetByText("没有找到").IsVisibleAsync());
        await reader.Find("");
        Assert.False(await reader.Page.Locator("#found").IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_text_has_its_counterpart_and_none_is_empty(string page)
    {
        await using var reader = await book.Reader(scripts: false);
        await reader.Open(page);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.zh, .en')].filter(element => {
              const other = element.classList.contains('zh') ? element.nextElementSibling : element.previousElementSibling;
              return !element.textContent.trim() || !other || other.classList.contains(element.classList.contains('zh') ? 'zh' : 'en') || !other.matches('.zh, .en');
            }).map(element => element.outerHTML)
            """));
        Assert.True(await reader.Page.Locator("main .zh").CountAsync() > 2);
    }

    [Theory]
    [MemberData(nameof(SinglePages))]
    public async Task Each_language_stands_alone_where_it_is_chosen(string page)
    {
        await using var reader = await book.Reader();
        await reader.Open(page);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Foreign, "zh"));
        await reader.Show("en");
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Foreign, "en"));
        Assert.True(await reader.Page.Locator("h1 .en").IsVisibleAsync());
        Assert.False(await reader.Page.Locator("h1 .zh").IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_chosen_language_is_kept_from_page_to_page(bool remembers)
    {
        await using var reader = await book.Reader();
        if (!remembers)
            await reader.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } });");
        await reader.Open(Links.Index);
        await Shows("zh");
        foreach (var language in new[] { "en", "both", "zh", "en" })
        {
            await reader.Show(language);
            await Shows(language);
        }

        await reader.Page.Locator(".bar nav a").Nth(2).ClickAsync();
        Assert.StartsWith(reader.Folder + Links.Settings, reader.Page.Url, StringComparison.Ordinal);
        await Shows("en");

        async Task Shows(string language)
        {
            Assert.Equal(language != "en", await reader.Page.Locator("h1 .zh").IsVisibleAsync());
            Assert.Equal(language != "zh", await reader.Page.Locator("h1 .en").IsVisibleAsync());
            Assert.Equal([language], await reader.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.switch [aria-pressed=true]')].map(button => button.dataset.to)"));
            Assert.Equal(language == "en" ? "en" : "zh-CN", await reader.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_a_phone_of_360_pixels(string page)
    {
        await using var reader = await book.Reader(width: 360);
        await reader.Open(page);
        foreach (var language in Languages)
        {
            await reader.Show(language);
            Assert.Equal(360, await reader.Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('body *')].filter(element => element.checkVisibility() && !element.closest('.scroll > *, .skip, .sr'))
                  .filter(element => element.getBoundingClientRect().right > 360.5).map(element => element.outerHTML.slice(0, 200))
                """));
        }
    }

    /// <summary>What a reader would have to push aside to see, he does not know to be there.</summary>
    [Theory]
    [MemberData(nameof(SinglePages))]
    public async Task No_table_is_cut_off_on_a_phone_of_360_pixels(string page)
    {
        await using var reader = await book.Reader(width: 360);
        await reader.Open(page);
        foreach (var language in Languages)
        {
            await reader.Show(language);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.scroll')].filter(element => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
                  .map(element => `${element.closest('[id]').id} ${element.textContent.slice(0, 120)}`)
                """));
        }
    }

    [Fact]
    public async Task The_undecided_settings_stand_first_and_alone_where_that_is_asked()
    {
        var undecided = Printed.Book.Settings.Where(setting => setting.Choice.Default is null).Select(setting => setting.Name.Chinese).ToArray();
        await using var reader = await book.Reader();
        await reader.Open(Links.Settings);
        Assert.Equal(undecided, await Texts("#undecided li a .zh"));
        Assert.Equal(CompanyTerms.Choices.Count, (await Texts(".setting h2 > .zh")).Length);
        await reader.Page.Locator("[data-show=open]").ClickAsync();
        Assert.Equal(undecided, await Texts(".setting h2 > .zh"));
        Assert.All(await Texts(".setting .now .state .zh"), state => Assert.Equal("公司未定", state));
        await reader.Page.Locator("[data-show=standing]").ClickAsync();
        Assert.Equal(CompanyTerms.Choices.Count - undecided.Length, (await Texts(".setting h2 > .zh")).Length);
        Assert.All(await Texts(".setting .now .state .zh"), state => Assert.Equal("暂按默认", state));
        await reader.Page.Locator("[data-show=all]").ClickAsync();
        Assert.Equal(CompanyTerms.Choices.Count, (await Texts(".setting h2 > .zh")).Length);

        Task<string[]> Texts(string what) => reader.Page.EvaluateAsync<string[]>(
            "what => [...document.querySelectorAll(what)].filter(element => element.checkVisibility()).map(element => element.textContent)", what);
    }

    [Fact]
    public async Task A_question_on_the_first_page_leads_to_its_answer_with_an_example()
    {
        await using var reader = await book.Reader(width: 360);
        foreach (var (question, clause, told, answer) in new[] { ("首次联系", "8.1.2", "业务员乙", "业务员乙"), ("只收回一半", "11.2.3", "4,000元", "4,000.00元") })
        {
            await reader.Open(Links.Index);
            var asked = reader.Page.Locator(".questions li").Filter(new() { HasText = question });
            Assert.Contains(told, await asked.InnerTextAsync(), StringComparison.Ordinal);
            await asked.Locator("a").First.ClickAsync();
            await Arrived(reader, Links.To(Clause.Get(clause)));
            Assert.Contains(answer, await reader.Page.Locator($"[id='{clause}-1'] .results").InnerTextAsync(), StringComparison.Ordinal);
        }

        await reader.Open(Links.Index);
        var line = await reader.Page.Locator(".questions li").Filter(new() { HasText = "只收回一半" }).InnerTextAsync();
        foreach (var part in new[] { "8,000元", "50元", "4,000元", "是责任，不是欠债" })
            Assert.Contains(part, line, StringComparison.Ordinal);
        Assert.All(Printed.Book.Undecided, setting => Assert.Contains(setting.Name.Chinese, reader.Page.Locator(".questions li").Last.InnerTextAsync().Result, StringComparison.Ordinal));
        await reader.Page.Locator(".questions li").Last.Locator("a").First.ClickAsync();
        await Arrived(reader, $"{Links.Settings}#undecided");
    }

    [Theory]
    [MemberData(nameof(SinglePages))]
    public async Task Without_scripts_everything_is_there_in_both_languages(string page)
    {
        await using var reader = await book.Reader(width: 360, scripts: false);
        await reader.Open(page);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main :is(.zh, .en):not(.sep, .sr *, .label *, thead *, .filter *, .code *)')].filter(element => !element.checkVisibility()).map(element => element.outerHTML)"));
        Assert.False(await reader.Page.Locator(".tools").IsVisibleAsync());
        Assert.Equal(360, await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task No_request_leaves_the_folder()
    {
        await using var reader = await book.Reader();
        foreach (var page in Printed.Pages)
            await reader.Open(page);
        Assert.NotEmpty(reader.Asked);
        Assert.All(reader.Asked, address => Assert.StartsWith(reader.Folder, address, StringComparison.Ordinal));
    }

    private static async Task Arrived(Reader reader, string place)
    {
        await Assertions.Expect(reader.Page).ToHaveURLAsync(reader.Folder + place, new() { Timeout = 60_000 });
        Assert.True(await reader.Page.Locator($"[id='{place.Split('#')[1]}']").EvaluateAsync<bool>(
            "element => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight"), place);
    }
}
