import type { DeliveryMode, LinkRelation, ParameterId, TargetGroup } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

/** Names of what documents say of a service, in the language of the interface. */
export const parameterName: Record<ParameterId, () => string> = {
  duration: m.parameter_duration,
  group_size: m.parameter_group_size,
  update_interval: m.parameter_update_interval,
  weekly_study_time: m.parameter_weekly_study_time,
  language_test_duration: m.parameter_language_test_duration,
  residence_time_limit: m.parameter_residence_time_limit,
  reporting_interval: m.parameter_reporting_interval,
};

export const deliveryModeName: Record<DeliveryMode, () => string> = {
  in_person: m.mode_in_person,
  remote: m.mode_remote,
  hybrid: m.mode_hybrid,
  self_study: m.mode_self_study,
  purchased: m.mode_purchased,
  own: m.mode_own,
  interpreter: m.mode_interpreter,
};

export const targetGroupName: Record<TargetGroup, () => string> = {
  jobseekers: m.group_jobseekers,
  outside_labour_force: m.group_outside_labour_force,
  home_care_parents: m.group_home_care_parents,
  families: m.group_families,
  pensioners: m.group_pensioners,
  refugees: m.group_refugees,
  temporary_protection: m.group_temporary_protection,
  youth: m.group_youth,
  illiterate: m.group_illiterate,
};

export const linkRelationName: Record<LinkRelation, () => string> = {
  covers: m.link_covers,
  produces_for: m.link_produces_for,
  agreement: m.link_agreement,
  joint_procurement: m.link_joint_procurement,
  mentions: m.link_mentions,
};
