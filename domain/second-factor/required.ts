/** Whose accounts need a second factor: who manages accounts, and who reads what people ask. */
const rolesThatNeedOne: readonly string[] = ['administrator', 'caseworker']

/** What is known of an account: its role, and since when it has a second factor. */
export type Account = { role?: string | null; secondFactorSince?: string | null }

/** True for a role that may not do without a second factor. */
export const needsSecondFactor = ({ role }: Account): boolean => rolesThatNeedOne.includes(role ?? '')

/** True for an account that can do nothing until its second factor is set up. */
export const mustSetUp = (account: Account): boolean =>
  needsSecondFactor(account) && !account.secondFactorSince
