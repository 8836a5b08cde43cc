using System.Linq.Expressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>A host in which one rule of visibility was removed: the broken twin.</summary>
public sealed class LeakyHost() : SmartCoopHost(new EmptySqlite())
{
    protected override void Configure(IWebHostBuilder builder) => builder.ConfigureTestServices(
        services => services.AddScoped<IVisibility<Invoice>, Everything>());

    private sealed class Everything : IVisibility<Invoice>
    {
        public Expression<Func<Invoice, bool>>? To(Viewer viewer, IFullReadStore everything) => null;
    }
}
