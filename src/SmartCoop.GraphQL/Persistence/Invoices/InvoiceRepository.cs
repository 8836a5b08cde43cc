using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Invoices;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.GraphQL.Persistence.Invoices;

internal sealed class InvoiceRepository(SmartCoopDbContext database) : IInvoiceRepository
{
    public Task<Invoice?> FindAsync(Id<Invoice> id, CancellationToken cancellationToken) => database.Set<Invoice>()
        .Include(invoice => invoice.Lines)
        .SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);

    public void Add(Invoice invoice) => database.Add(invoice);

    public void Add(CreditNote creditNote) => database.Add(creditNote);
}

internal static class InvoicesPersistence
{
    public static IServiceCollection AddInvoicesPersistence(this IServiceCollection services) => services
        .AddScoped<IInvoiceRepository, InvoiceRepository>()
        .AddScoped<IInvoiceNumbers, InvoiceNumbers>();
}
