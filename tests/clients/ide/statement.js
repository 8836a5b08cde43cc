// A camt.053 file with one transfer to the demo cooperative, as short as a bank could write it.

const accounts = { cooperative: 'BE32123456789002', payer: 'BE68539007547034' };

const balance = (code, amount, day) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${money(amount)}<Dt><Dt>${day}</Dt></Dt></Bal>`;

const money = (amount) => `<Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;

/** The statement of one day; `communication` says what the transfer pays. */
export function statement({ communication, amount, day, reference }) {
  return [
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>',
    `<GrpHdr><MsgId>${reference}</MsgId><CreDtTm>${day}T18:00:00+00:00</CreDtTm></GrpHdr>`,
    `<Stmt><Id>${reference}</Id><CreDtTm>${day}T18:00:00+00:00</CreDtTm>`,
    `<Acct><Id><IBAN>${accounts.cooperative}</IBAN></Id><Ccy>EUR</Ccy></Acct>`,
    balance('OPBD', '0.00', day),
    balance('CLBD', amount, day),
    `<Ntry>${money(amount)}<Sts><Cd>BOOK</Cd></Sts>`,
    `<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>${reference}-1</AcctSvcrRef>`,
    '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>',
    `<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${money(amount)}`,
    `<RltdPties><DbtrAcct><Id><IBAN>${accounts.payer}</IBAN></Id></DbtrAcct></RltdPties>`,
    `<RmtInf><Ustrd>${communication}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
    '</Stmt></BkToCstmrStmt></Document>',
  ].join('\n');
}
