using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Storage;
using Orleans.TestingHost;

namespace MarketDept.Cluster.Tests;

/// <summary>Three silos in this process, and a database outside of them.</summary>
public sealed class ThreeSilos : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SqliteStorage _storage;

    private ThreeSilos(string file, Func<IGrainStorage, IGrainStorage> through)
    {
        _storage = new(file, survivesPowerCut: false);
        var storage = through(_storage);
        var builder = new InProcessTestClusterBuilder(3);
        builder.ConfigureSilo((_, silo) => silo.AddMarketDept(storage).Services
            .Configure<SiloMessagingOptions>(it => it.ResponseTimeout = Patience)
            .Configure<ClusterMembershipOptions>(it => (it.ProbeTimeout, it.NumMissedProbesLimit, it.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(2), 2, 2)));
        builder.ConfigureClient(client => client.Services.AddMarketDeptSerializer().Configure<ClientMessagingOptions>(it => it.ResponseTimeout = Patience));
        Cluster = builder.Build();
    }

    public InProcessTestCluster Cluster { get; }

    public IGrainFactory Grains => Cluster.Client;

    /// <param name="file">The database.</param>
    /// <param name="through">What stands between the silos and the database; null: nothing.</param>
    public static async Task<ThreeSilos> Start(string file, Func<IGrainStorage, IGrainStorage>? through = null)
    {
        var silos = new ThreeSilos(file, through ?? (storage => storage));
        await silos.Cluster.DeployAsync();
        return silos;
    }

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        _storage.Dispose();
    }
}
