import * as migration_20261121_212234_initial from './20261121_212234_initial';
import * as migration_20261122_014646_request_box from './20261122_014646_request_box';

export const migrations = [
  {
    up: migration_20261121_212234_initial.up,
    down: migration_20261121_212234_initial.down,
    name: '20261121_212234_initial',
  },
  {
    up: migration_20261122_014646_request_box.up,
    down: migration_20261122_014646_request_box.down,
    name: '20261122_014646_request_box'
  },
];
