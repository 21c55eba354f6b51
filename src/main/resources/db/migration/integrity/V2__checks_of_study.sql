insert into integrity.integrity_check
    (name, severity, title_vi, title_en, advice_vi, advice_en, columns_vi, columns_en, row_path, by_recount, sql)
values
('study-standing', 'ERROR',
 'Kết quả học tập đang lưu của đảng viên khác với buổi dự và tự học đã xác nhận',
 'How far somebody has studied is kept otherwise than their classes and their study alone say',
 'Bấm «Đếm lại»: kết quả được tính lại từ điểm danh và tự học. Nếu lệch trở lại, báo đơn vị phát triển kèm bảng này.',
 'Recount: it is worked out anew from attendance and study alone. If it differs again, hand this table to the developers.',
 '{Đợt số,Đợt học tập,Mã đơn vị,Đơn vị,Đang lưu,Tính lại,Đang lưu chi tiết,Tính lại chi tiết}',
 '{Campaign,Study campaign,Unit code,Unit,Kept,Counted,Kept in full,Counted in full}',
 '/hoc-tap/dot/', true, $sql$
select wrong.campaign_id, wrong.name, unit.code, unit.name as unit, 'study.state.' || lower(wrong.kept_state) as kept,
       'study.state.' || lower(wrong.state) as counted, wrong.kept as kept_in_full, wrong.counted as counted_in_full
from study.published_differences() wrong
left join organization.published_unit unit on unit.id = wrong.unit_id
order by wrong.campaign_id, unit.code
$sql$),

('study-attendance', 'ERROR',
 'Điểm danh đang lưu trong lớp khác với lần ghi cuối cùng',
 'Attendance kept in a class is not what was last said of it',
 'Bấm «Đếm lại»: điểm danh được lấy lại theo các lần ghi. Dữ liệu có thể đã bị sửa ngoài chương trình: đối chiếu nhật ký hệ thống.',
 'Recount: attendance is taken from what was said. Rows may have been changed outside the program: compare with the log.',
 '{Lớp số,Lớp,Mã đơn vị,Đơn vị,Đang lưu,Lần ghi cuối}', '{Class,Name,Unit code,Unit,Kept,Last said}',
 '/hoc-tap/lop/', true, $sql$
select wrong.class_id, wrong.name, unit.code, unit.name as unit,
       'study.attendance.' || lower(coalesce(wrong.kept, 'none')) as kept,
       'study.attendance.' || lower(coalesce(wrong.told, 'none')) as told
from study.published_seat_differences() wrong
left join organization.published_unit unit on unit.id = wrong.unit_id
order by wrong.class_id, unit.code
$sql$);
