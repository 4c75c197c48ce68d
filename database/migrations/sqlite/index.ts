import * as migration_20261121_204550_initial from './20261121_204550_initial';
import * as migration_20261121_205256_seed_records from './20261121_205256_seed_records';

export const migrations = [
  {
    up: migration_20261121_204550_initial.up,
    down: migration_20261121_204550_initial.down,
    name: '20261121_204550_initial',
  },
  {
    up: migration_20261121_205256_seed_records.up,
    down: migration_20261121_205256_seed_records.down,
    name: '20261121_205256_seed_records'
  },
];
