-- For other modules: the days during which a unit stood in each of its versions.
create view organization.published_unit_spell as
select unit_id, valid from organization.unit_version where withdrawn_by is null;
