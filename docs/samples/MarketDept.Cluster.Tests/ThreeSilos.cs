using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace MarketDept.Cluster.Tests;

/// <summary>Three silos in this process, and a database outside of them.</summary>
public sealed class ThreeSilos : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SqliteStorage _storage;

    private ThreeSilos(string file)
    {
        _storage = new(file);
        var builder = new InProcessTestClusterBuilder(3);
        builder.ConfigureSilo((_, silo) => silo.AddMarketDept(_storage).Services.Configure<SiloMessagingOptions>(it => it.ResponseTimeout = Patience));
        builder.ConfigureClient(client => client.Services.AddMarketDeptSerializer().Configure<ClientMessagingOptions>(it => it.ResponseTimeout = Patience));
        Cluster = builder.Build();
    }

    public InProcessTestCluster Cluster { get; }

    public IGrainFactory Grains => Cluster.Client;

    public static async Task<ThreeSilos> Start(string file)
    {
        var silos = new ThreeSilos(file);
        await silos.Cluster.DeployAsync();
        return silos;
    }

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        _storage.Dispose();
    }
}
