create schema integrity;

-- A check is a row. "sql" is one select without an end; $1 is the day in Việt Nam. What it finds is what is wrong: no
-- row is what should be. Cells that are the key of a sentence are shown as the sentence; "row_path" and the first cell
-- make the address of what a row is about. It reads what other modules have published.
create table integrity.integrity_check (
    name            text primary key check (name ~ '^[a-z]+(-[a-z]+)*$'),
    severity        text not null check (severity in ('NOTE', 'WARNING', 'ERROR')),
    title_vi        text not null check (title_vi <> ''),
    title_en        text not null check (title_en <> ''),
    advice_vi       text not null check (advice_vi <> ''),
    advice_en       text not null check (advice_en <> ''),
    columns_vi      text[] not null check (cardinality(columns_vi) > 0),
    columns_en      text[] not null,
    row_path        text check (row_path like '/%/'),
    by_recount      boolean not null default false,
    sql             text not null check (sql <> ''),
    check (cardinality(columns_vi) = cardinality(columns_en))
);

-- One run of a check: how many rows it found and the first of them, or why it could not be run. Without an account it
-- ran by itself.
create table integrity.check_run (
    id              bigint generated always as identity primary key,
    check_name      text not null references integrity.integrity_check,
    started_at      timestamptz not null,
    ended_at        timestamptz not null,
    account_id      bigint,
    account_name    text not null,
    found           bigint check (found >= 0),
    first_rows      jsonb,
    problem_code    text,
    problem         text,
    check ((found is null) = (first_rows is null)),
    check ((found is null) = (problem is not null)),
    check ((problem is null) = (problem_code is null))
);
create index check_run_latest on integrity.check_run (check_name, id desc);

-- SQL that is run because it stands in a row comes from whoever owns the database, never through the application.
create function integrity.refuse() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
        raise exception 'checks are written by whoever owns the database';
    end if;
    return coalesce(new, old);
end
$$;
create trigger check_is_given before insert or update or delete on integrity.integrity_check
for each row execute function integrity.refuse();

-- What a check finds on a day, in a transaction that can only read. A check that fails, or takes longer than the
-- transaction's time limit, says so instead.
create function integrity.found_by(check_name text, today date)
returns table (found bigint, first_rows jsonb, problem_code text, problem text) language plpgsql as $$
declare
    statement text;
begin
    if current_setting('transaction_read_only') <> 'on' then
        raise exception 'a check is run in a transaction that can only read';
    end if;
    select sql into strict statement from integrity.integrity_check where name = check_name;
    begin
        return query execute 'with found as materialized (' || statement || E'\n), '
            || 'first as (select row_to_json(found) as line from found limit 20) '
            || 'select (select count(*) from found), '
            || '       coalesce((select jsonb_agg((select jsonb_agg(cell.value order by cell.n) '
            || '                                   from json_each_text(first.line) with ordinality '
            || '                                        as cell (key, value, n))) from first), ''[]''), '
            || '       null::text, null::text'
            using today;
    exception when query_canceled or others then
        return query select null::bigint, null::jsonb, sqlstate::text, sqlerrm;
    end;
end
$$;

insert into integrity.integrity_check
    (name, severity, title_vi, title_en, advice_vi, advice_en, columns_vi, columns_en, row_path, by_recount, sql)
values
('kept-counts', 'ERROR',
 'Số liệu tổng hợp đang lưu khác với đếm lại từ từng nhiệm vụ',
 'Kept counts differ from what the assignments come to',
 'Bấm «Đếm lại»: số liệu được tính lại từ từng nhiệm vụ, người dùng vẫn làm việc bình thường. Nếu hôm sau lại lệch, báo cho đơn vị phát triển kèm bảng này.',
 'Recount: the counts are made anew from the assignments while people go on working. If they differ again the next day, hand this table to the developers.',
 '{Mã đơn vị,Đơn vị,Văn bản,Cách đếm,Tình trạng,Hạn,Đang lưu,Đếm lại}',
 '{Unit code,Unit,Document,Counted,State,Due,Kept,Counted anew}',
 '/to-chuc/', true, $sql$
select unit.code, unit.name, document.number, 'integrity.grain.' || lower(difference.grain::text),
       'integrity.state.' || lower(difference.state::text) as state,
       case when isfinite(difference.due_on) then to_char(difference.due_on, 'DD/MM/YYYY') end as due,
       difference.kept, difference.counted
from obligation.published_tally_differences() difference
left join organization.published_unit unit on unit.id = difference.unit_id
left join directive.published_document document on document.id = difference.document_id
order by abs(difference.kept - difference.counted) desc, unit.code
$sql$),

('counted-places', 'ERROR',
 'Số liệu tổng hợp đặt đơn vị sai chỗ trong cây tổ chức',
 'The counts believe a unit to stand elsewhere in the tree',
 'Bấm «Đếm lại»: vị trí các đơn vị được lấy lại theo cây tổ chức hôm nay rồi đếm lại từ đầu.',
 'Recount: the units are placed as the tree of today has them, and everything is counted anew.',
 '{Mã đơn vị,Đơn vị,Đường dẫn đang lưu,Đường dẫn đúng}', '{Unit code,Unit,Line kept,Line in the tree}',
 '/to-chuc/', true, $sql$
select unit.code, unit.name, array_to_string(place.line, '.') as kept, unit.path::text as path
from organization.published_unit unit
left join obligation.published_tally_place place on place.unit_id = unit.id
where array_to_string(place.line, '.') <> unit.path::text
   or place.unit_id is null
      and exists (select from obligation.published_assignment assignment where assignment.unit_id = unit.id)
order by unit.code
$sql$),

('standing-by-steps', 'ERROR',
 'Trình tự của nhiệm vụ khác với bước cuối cùng trong lịch sử',
 'An assignment stands otherwise than its last step tells',
 'Mở nhiệm vụ, đối chiếu với lịch sử và nhật ký hệ thống; cho đến khi rõ, tin theo lịch sử. Dữ liệu có thể đã bị sửa ngoài chương trình.',
 'Open the assignment and compare its history with the log; until that is clear, trust the history. Rows may have been changed outside the program.',
 '{Nhiệm vụ số,Mã đơn vị,Đơn vị,Đang lưu,Theo bước cuối}', '{Assignment,Unit code,Unit,Kept,By the last step}',
 '/nhiem-vu/', false, $sql$
select assignment.id, unit.code, unit.name, 'obligation.standing.' || lower(assignment.standing) as kept,
       'obligation.standing.' || lower(coalesce(last.standing, 'ASSIGNED')) as told
from obligation.published_assignment assignment
left join obligation.published_last_standing last on last.assignment_id = assignment.id
left join organization.published_unit unit on unit.id = assignment.unit_id
where assignment.standing <> coalesce(last.standing, 'ASSIGNED')
order by assignment.id
$sql$),

('open-at-ended-unit', 'ERROR',
 'Nhiệm vụ còn dang dở ở đơn vị đã kết thúc, dù đã có đơn vị kế thừa',
 'Open assignments at a unit that has ended and has an heir',
 'Mở quyết định sắp xếp của đơn vị này: việc bàn giao chưa trọn. Hoàn tác rồi áp dụng lại quyết định, hoặc báo đơn vị phát triển.',
 'Open the decision that ended the unit: its duties were not handed over. Take it back and apply it again, or tell the developers.',
 '{Nhiệm vụ số,Mã đơn vị,Đơn vị,Kết thúc ngày,Đơn vị kế thừa}', '{Assignment,Unit code,Unit,Ended on,Heir}',
 '/nhiem-vu/', false, $sql$
select assignment.id, unit.code, unit.name, to_char(unit.valid_to, 'DD/MM/YYYY') as ended, heir.name as heir
from organization.published_unit unit
join organization.published_succession succession
     on succession.unit_id = unit.id and succession.heir and succession.day <= $1
join organization.published_unit heir on heir.id = succession.successor_id
join obligation.published_assignment assignment on assignment.unit_id = unit.id
where unit.valid_to <= $1 and assignment.standing <> 'CONFIRMED'
order by assignment.id
$sql$),

('joined-elsewhere', 'ERROR',
 'Nhiệm vụ được gộp vào một nhiệm vụ không thuộc cùng việc, hoặc gộp vòng',
 'An assignment joined into one of another duty, or into itself by a detour',
 'Đối chiếu với quyết định sắp xếp đã gộp hai nhiệm vụ; báo đơn vị phát triển kèm bảng này.',
 'Compare with the decision that joined the two, and hand this table to the developers.',
 '{Nhiệm vụ số,Mã đơn vị,Đơn vị,Gộp vào số}', '{Assignment,Unit code,Unit,Joined into}',
 '/nhiem-vu/', false, $sql$
with recursive chain (origin, id, seen, circular) as (
    select id, joined_into, array[id], joined_into = id
    from obligation.published_duty where joined_into is not null
    union all
    select chain.origin, next.joined_into, chain.seen || next.id, next.joined_into = any (chain.seen || next.id)
    from chain join obligation.published_duty next on next.id = chain.id
    where next.joined_into is not null and not chain.circular),
wrong as (
    select origin from chain where circular
    union
    select duty.id from obligation.published_duty duty
    join obligation.published_duty target on target.id = duty.joined_into
    where target.obligation_id <> duty.obligation_id)
select duty.id, unit.code, unit.name, duty.joined_into
from wrong
join obligation.published_duty duty on duty.id = wrong.origin
left join organization.published_unit unit on unit.id = duty.unit_id
order by duty.id
$sql$),

('unit-paths', 'ERROR',
 'Vị trí lưu sẵn của đơn vị không khớp với đơn vị cấp trên',
 'The path of a unit is not that of the unit above it',
 'Quyền xem, số liệu và nơi nhận đều theo vị trí này. Ngừng áp dụng quyết định sắp xếp mới và báo đơn vị phát triển ngay.',
 'Who may see what, counts and addressees follow this path. Apply no further decision, and tell the developers at once.',
 '{Mã đơn vị,Đơn vị,Đang lưu,Theo cấp trên}', '{Unit code,Unit,Kept,By the unit above}',
 '/to-chuc/', false, $sql$
select unit.code, unit.name, unit.path::text as kept,
       coalesce(above.path::text || '.', '') || unit.id as by_parent
from organization.published_unit unit
left join organization.published_unit above on above.id = unit.parent_id
where (unit.valid_to is null or unit.valid_to > $1)
  and unit.path::text <> coalesce(above.path::text || '.', '') || unit.id
order by unit.code
$sql$),

('unit-below-ended', 'ERROR',
 'Đơn vị đang hoạt động nằm dưới một đơn vị đã kết thúc',
 'A unit that exists stands below one that has ended',
 'Lập quyết định chuyển đơn vị này sang cấp trên hiện hành.',
 'Prepare a decision that moves the unit below one that exists.',
 '{Mã đơn vị,Đơn vị,Cấp trên,Cấp trên kết thúc ngày}', '{Unit code,Unit,Unit above,Which ended on}',
 '/to-chuc/', false, $sql$
select unit.code, unit.name, above.name as above, to_char(above.valid_to, 'DD/MM/YYYY') as ended
from organization.published_unit unit
join organization.published_unit above on above.id = unit.parent_id
where unit.valid_from <= $1 and (unit.valid_to is null or unit.valid_to > $1) and above.valid_to <= $1
order by unit.code
$sql$),

('unit-of-today', 'ERROR',
 'Đơn vị hôm nay khác với lịch sử của chính nó',
 'A unit is not what its history says of today',
 'Tên, cấp trên hoặc vị trí của đơn vị khác với bản đang có hiệu lực. Đối chiếu với quyết định gần nhất và báo đơn vị phát triển.',
 'Name, level or place of the unit are not those of the version in force. Compare with the latest decision, and tell the developers.',
 '{Mã đơn vị,Đơn vị,Theo lịch sử,Vị trí đang lưu,Vị trí theo lịch sử}',
 '{Unit code,Unit,By its history,Path kept,Path by its history}',
 '/to-chuc/', false, $sql$
select unit.code, unit.name, version.name as told, unit.path::text as kept, version.path::text as path
from organization.published_unit unit
left join organization.published_unit_as_of($1) version on version.id = unit.id
where unit.valid_from <= $1 and (unit.valid_to is null or unit.valid_to > $1)
  and (version.name, version.kind, version.level, version.parent_id, version.path)
      is distinct from (unit.name, unit.kind, unit.level, unit.parent_id, unit.path)
order by unit.code
$sql$),

('unit-spells', 'ERROR',
 'Lịch sử của đơn vị có khoảng trống, chồng lên nhau hoặc không khớp ngày thành lập, kết thúc',
 'The history of a unit has gaps, overlaps, or other ends than the unit',
 'Số liệu của những ngày này sẽ thiếu hoặc trùng. Báo đơn vị phát triển kèm bảng này.',
 'What is told of these days lacks or doubles the unit. Hand this table to the developers.',
 '{Mã đơn vị,Đơn vị,Đến ngày,Tiếp theo từ ngày}', '{Unit code,Unit,Until,Next from}',
 '/to-chuc/', false, $sql$
with spell as (
    select unit_id, lower(valid) as since, upper(valid) as until,
           lead(lower(valid)) over of_unit as next, lag(lower(valid)) over of_unit as earlier
    from organization.published_unit_spell
    window of_unit as (partition by unit_id order by lower(valid)))
select unit.code, unit.name, to_char(wrong.until, 'DD/MM/YYYY') as until, to_char(wrong.next, 'DD/MM/YYYY') as next
from (
    select unit_id, coalesce(until, 'infinity') as until, next from spell
    where next is not null and until is distinct from next
    union all
    select unit.id, unit.valid_from, spell.since
    from organization.published_unit unit join spell on spell.unit_id = unit.id and spell.earlier is null
    where spell.since <> unit.valid_from
    union all
    select unit.id, spell.until, unit.valid_to
    from organization.published_unit unit join spell on spell.unit_id = unit.id and spell.next is null
    where spell.until is distinct from unit.valid_to) wrong
join organization.published_unit unit on unit.id = wrong.unit_id
order by unit.code
$sql$),

('documents-in-circle', 'ERROR',
 'Văn bản triển khai lẫn nhau thành vòng',
 'Documents that carry out each other in a circle',
 'Mở một văn bản trong vòng và bỏ liên kết «triển khai văn bản» bị ghi nhầm.',
 'Open one of them and remove the link to the document it carries out that was set by mistake.',
 '{Văn bản,Số ký hiệu,Trích yếu}', '{Document,Number,Subject}',
 '/van-ban/', false, $sql$
with recursive chain (origin, id, seen, circular) as (
    select id, carries_out, array[id], carries_out = id
    from directive.published_document where carries_out is not null
    union all
    select chain.origin, next.carries_out, chain.seen || next.id, next.carries_out = any (chain.seen || next.id)
    from chain join directive.published_document next on next.id = chain.id
    where next.carries_out is not null and not chain.circular)
select document.slug, document.number, document.subject
from directive.published_document document
where document.id in (select origin from chain where circular)
order by document.slug
$sql$),

('holding-at-ended-unit', 'WARNING',
 'Tài khoản còn giữ vai trò ở đơn vị đã kết thúc',
 'An account holds a role at a unit that has ended',
 'Mở tài khoản, thu hồi vai trò này hoặc giao vai trò ở đơn vị kế thừa.',
 'Open the account; take the role away, or give it at the unit that came after.',
 '{Số,Tài khoản,Họ tên,Mã đơn vị,Đơn vị,Kết thúc ngày}', '{No.,Account,Name,Unit code,Unit,Ended on}',
 '/quan-tri/tai-khoan/', false, $sql$
select account.id, account.username, person.full_name, unit.code, unit.name, to_char(unit.valid_to, 'DD/MM/YYYY') as ended
from identity.published_holding holding
join organization.published_unit unit on unit.id = holding.unit_id and unit.valid_to <= $1
join identity.published_account account on account.id = holding.account_id
left join person.published_person person on person.id = account.person_id
order by account.username, unit.code
$sql$),

('account-of-who-left', 'WARNING',
 'Tài khoản còn hoạt động của người đã rời danh sách',
 'An active account of somebody who has left',
 'Vô hiệu hoá tài khoản, hoặc ghi nhận người này vào danh sách của đơn vị mới.',
 'Deactivate the account, or put the person on the roster of their new unit.',
 '{Số,Tài khoản,Họ tên,Rời ngày}', '{No.,Account,Name,Left on}',
 '/quan-tri/tai-khoan/', false, $sql$
select account.id, account.username, person.full_name, to_char(person.left_on, 'DD/MM/YYYY') as gone
from identity.published_account account
join person.published_person person on person.id = account.person_id
where account.enabled and person.left_on <= $1
order by account.username
$sql$),

('person-at-ended-unit', 'WARNING',
 'Người còn trong danh sách của đơn vị đã kết thúc',
 'Somebody is on the roster of a unit that has ended',
 'Chuyển người này sang danh sách của đơn vị kế thừa.',
 'Move them to the roster of the unit that came after.',
 '{Mã đơn vị,Đơn vị,Kết thúc ngày,Số người}', '{Unit code,Unit,Ended on,People}',
 '/to-chuc/', false, $sql$
select unit.code, unit.name, to_char(unit.valid_to, 'DD/MM/YYYY') as ended, count(*) as people
from person.published_person person
join organization.published_unit unit on unit.id = person.unit_id and unit.valid_to <= $1
where person.left_on is null or person.left_on > $1
group by unit.code, unit.name, unit.valid_to
order by unit.code
$sql$),

('duty-without-units', 'WARNING',
 'Nhiệm vụ đã ban hành mà không giao cho đơn vị nào',
 'A published duty that no unit was given',
 'Mở văn bản, chọn «Giao lại» để giao cho các đơn vị đúng phạm vi, hoặc báo văn phòng ban hành sửa nơi nhận.',
 'Open the document and address it anew, or ask the office that published it to correct its addressees.',
 '{Văn bản,Số ký hiệu,Điều khoản,Nhiệm vụ}', '{Document,Number,Provision,Duty}',
 '/van-ban/', false, $sql$
select document.slug, document.number, duty.provision, duty.action
from obligation.published_obligation duty
left join directive.published_document document on document.id = duty.document_id
where not duty.comes_round
  and not exists (select from obligation.published_duty given where given.obligation_id = duty.id)
order by document.slug, duty.id
$sql$),

('account-without-role', 'NOTE',
 'Tài khoản hoạt động không giữ vai trò nào',
 'An active account that holds no role',
 'Người này đăng nhập được nhưng không vào được trang nào. Giao vai trò hoặc vô hiệu hoá tài khoản.',
 'They can sign in and see no page. Give them a role, or deactivate the account.',
 '{Số,Tài khoản,Họ tên}', '{No.,Account,Name}',
 '/quan-tri/tai-khoan/', false, $sql$
select account.id, account.username, person.full_name
from identity.published_account account
left join person.published_person person on person.id = account.person_id
where account.enabled
  and not exists (select from identity.published_role_holding holding where holding.account_id = account.id)
order by account.username
$sql$),

('document-without-duties', 'NOTE',
 'Văn bản đã ban hành không có nhiệm vụ nào',
 'A published document without any duty',
 'Có thể đúng là văn bản chỉ để quán triệt. Nếu không, kiểm tra lại việc rà soát trước khi ban hành.',
 'It may be for reading only. If not, see what became of its duties in the review.',
 '{Văn bản,Số ký hiệu,Trích yếu,Ban hành ngày}', '{Document,Number,Subject,Published on}',
 '/van-ban/', false, $sql$
select document.slug, document.number, document.subject,
       to_char(document.published_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as published
from directive.published_document document
where document.stage = 'PUBLISHED'
  and not exists (select from obligation.published_obligation duty where duty.document_id = document.id)
order by document.published_at desc
$sql$);
