-- Files are as good as packed, or kept for minutes: packing them again costs more than it saves.
alter table exchange.piece alter column bytes set storage external;
