import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StatusCell as StatusCell_22956b2ffd088c8a15372659134b37da } from '../../../components/admin/status-cell'
import { PublishAll as PublishAll_0288c2a58a368b8e3541caa1daace90e } from '../../../components/admin/publication/publish-all'
import { WithdrawLanguage as WithdrawLanguage_183b9aefc632911c14eb4e55255769a5 } from '../../../components/admin/publication/withdraw-language'
import { Status as Status_1d0f96254491f367288ecf05851f33a2 } from '../../../components/admin/publication/status'
import { RestoreVersion as RestoreVersion_fb7cc6b062e870e71877ebf00b5c4388 } from '../../../components/admin/publication/restore-version'
import { StepLabel as StepLabel_66e89f600fc8b7e38bbaebdef89e96e0 } from '../../../components/admin/step-label'
import { ExportForm as ExportForm_d8d09cbd8bdce8024863875777cf6166 } from '../../../components/admin/audit-log/export-form'
import { Coming as Coming_0fa061b9ec26294ad9817290f595629d } from '../../../components/admin/retention/coming'
import { AccountLink as AccountLink_950a5a555f4d400e62983b128f5abc3f } from '../../../components/admin/second-factor/account-link'
import { RemoveForOther as RemoveForOther_5a39067743000c125224455f1caf19a3 } from '../../../components/admin/second-factor/remove-for-other'
import { RuleLabel as RuleLabel_6bdf98442f44ede9d491f638d3db5d67 } from '../../../components/admin/rule-label'
import { Icon as Icon_8080e1ef1118adf03a39f8c4df3468b1 } from '../../../components/admin/brand'
import { Logo as Logo_8080e1ef1118adf03a39f8c4df3468b1 } from '../../../components/admin/brand'
import { MustSetUp as MustSetUp_60df5dfd067cec330ee262b23b06cf2c } from '../../../components/admin/second-factor/must-set-up'
import { ToDo as ToDo_8f7839be6694a5bdcc93d0364367cb8a } from '../../../components/admin/to-do'
import { NavLinks as NavLinks_ef7d63cd4f94546481746dcefeb07675 } from '../../../components/admin/inbox/nav-links'
import { RenewSession as RenewSession_dc3e4520ec6ed1bb2767fb7059189fa0 } from '../../../components/admin/login/renew-session'
import { KeyGuard as KeyGuard_9945338ded5a92c1bbe8dbbb88eabce2 } from '../../../components/admin/keys/key-guard'
import { InboxView as InboxView_bf7eef67c04420058cdc723acba39c27 } from '../../../components/admin/inbox/inbox-view'
import { RequestView as RequestView_2e0e99006bda76c2a8ac05b8cb860543 } from '../../../components/admin/inbox/request-view'
import { KeysView as KeysView_b2a4064dbbda2131231b4ca2b8d73de3 } from '../../../components/admin/keys/keys-view'
import { ForgotView as ForgotView_8a26b2e0d6b7d297d23fd7da4bd2a198 } from '../../../components/admin/login/forgot-view'
import { LoginView as LoginView_20e92d429fc84494911f68f111a0d066 } from '../../../components/admin/login/login-view'
import { SecondFactorView as SecondFactorView_b6277cf3e280bc2d6f408ae094a61643 } from '../../../components/admin/second-factor/second-factor-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/status-cell#StatusCell": StatusCell_22956b2ffd088c8a15372659134b37da,
  "/components/admin/publication/publish-all#PublishAll": PublishAll_0288c2a58a368b8e3541caa1daace90e,
  "/components/admin/publication/withdraw-language#WithdrawLanguage": WithdrawLanguage_183b9aefc632911c14eb4e55255769a5,
  "/components/admin/publication/status#Status": Status_1d0f96254491f367288ecf05851f33a2,
  "/components/admin/publication/restore-version#RestoreVersion": RestoreVersion_fb7cc6b062e870e71877ebf00b5c4388,
  "/components/admin/step-label#StepLabel": StepLabel_66e89f600fc8b7e38bbaebdef89e96e0,
  "/components/admin/audit-log/export-form#ExportForm": ExportForm_d8d09cbd8bdce8024863875777cf6166,
  "/components/admin/retention/coming#Coming": Coming_0fa061b9ec26294ad9817290f595629d,
  "/components/admin/second-factor/account-link#AccountLink": AccountLink_950a5a555f4d400e62983b128f5abc3f,
  "/components/admin/second-factor/remove-for-other#RemoveForOther": RemoveForOther_5a39067743000c125224455f1caf19a3,
  "/components/admin/rule-label#RuleLabel": RuleLabel_6bdf98442f44ede9d491f638d3db5d67,
  "/components/admin/brand#Icon": Icon_8080e1ef1118adf03a39f8c4df3468b1,
  "/components/admin/brand#Logo": Logo_8080e1ef1118adf03a39f8c4df3468b1,
  "/components/admin/second-factor/must-set-up#MustSetUp": MustSetUp_60df5dfd067cec330ee262b23b06cf2c,
  "/components/admin/to-do#ToDo": ToDo_8f7839be6694a5bdcc93d0364367cb8a,
  "/components/admin/inbox/nav-links#NavLinks": NavLinks_ef7d63cd4f94546481746dcefeb07675,
  "/components/admin/login/renew-session#RenewSession": RenewSession_dc3e4520ec6ed1bb2767fb7059189fa0,
  "/components/admin/keys/key-guard#KeyGuard": KeyGuard_9945338ded5a92c1bbe8dbbb88eabce2,
  "/components/admin/inbox/inbox-view#InboxView": InboxView_bf7eef67c04420058cdc723acba39c27,
  "/components/admin/inbox/request-view#RequestView": RequestView_2e0e99006bda76c2a8ac05b8cb860543,
  "/components/admin/keys/keys-view#KeysView": KeysView_b2a4064dbbda2131231b4ca2b8d73de3,
  "/components/admin/login/forgot-view#ForgotView": ForgotView_8a26b2e0d6b7d297d23fd7da4bd2a198,
  "/components/admin/login/login-view#LoginView": LoginView_20e92d429fc84494911f68f111a0d066,
  "/components/admin/second-factor/second-factor-view#SecondFactorView": SecondFactorView_b6277cf3e280bc2d6f408ae094a61643,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
