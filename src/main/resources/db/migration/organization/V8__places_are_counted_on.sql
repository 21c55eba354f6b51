-- With a setting of its own a function is planned by itself, and whoever joins it counts on the ten thousand rows it
-- says it has. Taken into the plan of others it promised ten or a million, and they went through it once for each row.
alter function organization.published_place_as_of(date) set plan_cache_mode = force_custom_plan;
