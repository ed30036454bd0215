import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'vi',
  name: 'Vietnamese',
  autonym: 'Tiếng Việt',
  iso3: ['vie'],
  functionWords: [
    'và', 'của', 'là', 'các', 'những', 'có', 'cho', 'được', 'trong', 'với', 'không', 'một', 'đã', 'đang', 'sẽ', 'để', 'này', 'đó',
    'khi', 'từ', 'đến', 'tại', 'về', 'ở', 'ra', 'vào', 'theo', 'bị', 'cũng', 'nhiều', 'như', 'trên', 'dưới', 'thì', 'mà', 'nên',
    'vì', 'do', 'bởi', 'nhưng', 'hay', 'hoặc', 'nếu', 'còn', 'phải', 'việc', 'sau', 'trước', 'giữa', 'qua', 'lại', 'rất', 'hơn',
    'nhất', 'chỉ', 'vẫn', 'mới', 'đây', 'họ', 'anh', 'chị', 'ông', 'bà', 'tôi', 'chúng', 'ta', 'mình', 'nó', 'gì', 'ai', 'rằng',
    'cùng', 'bằng', 'nhằm', 'mỗi', 'mọi', 'tới', 'lên', 'xuống', 'nơi', 'rồi', 'thể', 'cần', 'đều', 'trở', 'sự', 'người', 'hai',
  ],
  months: [
    ['tháng 1', 'tháng một', 'tháng giêng'],
    ['tháng 2', 'tháng hai'],
    ['tháng 3', 'tháng ba'],
    ['tháng 4', 'tháng tư'],
    ['tháng 5', 'tháng năm'],
    ['tháng 6', 'tháng sáu'],
    ['tháng 7', 'tháng bảy'],
    ['tháng 8', 'tháng tám'],
    ['tháng 9', 'tháng chín'],
    ['tháng 10', 'tháng mười'],
    ['tháng 11', 'tháng mười một'],
    ['tháng 12', 'tháng mười hai'],
  ],
  weekdays: [
    ['thứ hai', 'thứ 2'],
    ['thứ ba', 'thứ 3'],
    ['thứ tư', 'thứ 4'],
    ['thứ năm', 'thứ 5'],
    ['thứ sáu', 'thứ 6'],
    ['thứ bảy', 'thứ 7'],
    ['chủ nhật', 'cn'],
  ],
  dateWords: ['ngày', 'tháng', 'năm', 'lúc', 'giờ', 'phút', 'gmt', 'sa', 'ch', 'thg'],
  relative: {
    today: ['hôm nay'],
    yesterday: ['hôm qua'],
    beforeYesterday: ['hôm kia'],
    ago: [
      { phrase: '# phút trước', unit: 'minute' },
      { phrase: '# giờ trước', unit: 'hour' },
      { phrase: '# tiếng trước', unit: 'hour' },
      { phrase: '# ngày trước', unit: 'day' },
      { phrase: '# tuần trước', unit: 'week' },
      { phrase: '# tháng trước', unit: 'month' },
      { phrase: '# năm trước', unit: 'year' },
    ],
  },
  authors: {
    by: ['tác giả', 'bởi', 'bài', 'bài và ảnh', 'viết bởi', 'thực hiện', 'biên tập', 'dịch'],
    and: ['và', 'cùng', 'với', 'cùng với', 'and', '&'],
    after: ['(thực hiện)', 'thực hiện', '(ghi)', 'tường thuật', 'đưa tin', '(tổng hợp)', 'tổng hợp', 'viết', 'phỏng vấn', 'ghi chép', 'lược ghi', 'biên soạn', 'sưu tầm'],
    photos: ['ảnh'],
    labels:
      'nhóm tác giả;bài viết;bài, ảnh;bài - ảnh;bài, clip;tin, ảnh;tin và ảnh;người viết;nội dung;người thực hiện;phóng viên;cộng tác viên;nhà báo;phỏng vấn;người phỏng vấn;bình luận;ý kiến;quan điểm;phân tích;phóng sự;ghi chép;công thức;câu chuyện;viết;truyện ngắn của;thơ của;được viết bởi;bài viết của;bài viết bởi;bài của;phỏng vấn bởi;ghi chép của;bút ký của;phóng sự của;tản văn của;tạp bút của;written by;bài phỏng vấn do;bài viết được viết bởi;soạn bởi;biên soạn bởi'.split(
        ';',
      ),
    credits:
      'ảnh của;ảnh do;ảnh chụp bởi;chụp ảnh;người chụp;hình;hình ảnh;hình ảnh bởi;hình minh họa;ảnh minh họa;ảnh minh hoạ;minh họa;minh hoạ;tranh minh họa;tranh;nguồn ảnh;nguồn hình;nguồn hình ảnh;ảnh nguồn;ảnh tư liệu;ảnh chụp màn hình;ảnh bìa;ảnh cắt từ clip;ảnh nhân vật cung cấp;nhiếp ảnh;nhiếp ảnh gia;phóng viên ảnh;video;clip;nguồn video;nguồn clip;quay phim;dựng phim;dựng video;đồ họa;đồ hoạ;thiết kế;thiết kế đồ họa;infographic;hoạt hình;biếm họa;họa sĩ;kỹ thuật;trình bày'.split(
        ';',
      ),
    edited:
      'biên tập;biên tập viên;biên tập bởi;được biên tập bởi;chỉnh sửa bởi;hiệu đính;người hiệu đính;dịch;dịch giả;người dịch;biên dịch;dịch bởi;dịch thuật;chuyển ngữ;lược dịch;phỏng dịch;việt dịch;dịch và hiệu đính;sửa bài;sửa bản in;đọc duyệt;duyệt bài;kiểm duyệt;kiểm duyệt bởi;kiểm chứng;tham vấn y khoa;tham vấn chuyên môn;kiểm chứng y khoa;thẩm định bởi;được đánh giá bởi;người dẫn chương trình;dẫn chương trình;điều phối;sản xuất;nhà sản xuất;tổ chức sản xuất;đạo diễn;chịu trách nhiệm nội dung;cập nhật bởi;đăng bởi;người đăng;tổng hợp và biên tập;biên soạn'.split(
        ';',
      ),
    jobs:
      'ông;bà;anh;chị;cô;ts.;tiến sỹ;ths.;thạc sĩ;thạc sỹ;gs.;gs.ts;gs.ts.;pgs.;pgs.ts;pgs.ts.;pgs, ts;gs, ts;phó giáo sư;tskh;tskh.;bs;bs.;bác sỹ;bs ckii;bs cki;bsck ii;dược sĩ;ds.;ls;ls.;luật sư;luật gia;kỹ sư;ks.;kiến trúc sư;kts;kts.;cn.;cử nhân;phóng viên thường trú;phóng viên tự do;phó tổng biên tập;thư ký tòa soạn;trưởng ban;bình luận viên;nhà bình luận;nhà văn;nhà thơ;nhà phê bình;nhà sử học;nhà nghiên cứu;nghiên cứu sinh;ncs.;nhà khoa học;nhà kinh tế;chuyên gia;chuyên gia kinh tế;chuyên viên;dịch giả;nhiếp ảnh gia;phóng viên ảnh;họa sĩ;nhạc sĩ;nghệ sĩ;nsnd;nsưt;đạo diễn;blogger;giảng viên;giáo viên;thầy giáo;cô giáo;nhà giáo;nhà giáo ưu tú;sinh viên;đại tướng;thượng tướng;trung tướng;thiếu tướng;đại tá;thượng tá;trung tá;thiếu tá;linh mục;lm.;đại đức;thượng tọa;hòa thượng;đại sứ;cựu đại sứ;đại biểu quốc hội;giám đốc;tổng giám đốc;bộ trưởng'.split(
        ';',
      ),
  },
  names:
    'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Đào Mai Lâm Tạ Tô Tăng Trương Châu Chu Cao Hà Lương Lưu Mạc Nghiêm Phùng Quách Quang Tống Thái Thạch Thân Triệu Văn Vương Vi Âu Bạch Cù Diệp Doãn Giang Giáp Hứa Khổng Khuất Kiều Kim La Lục Mã Nhan Ninh Tôn Trà Viên Sơn Thi Đàm Đồng Đậu Hoa Lường Lò Quàng Cầm Giàng Sùng Thào Ma Hoắc Khương Kha Lã Lữ Mạch Mẫn Nhâm Phí Phương Tiêu Ung Uông Vưu Điền An Ánh Ân Bảo Bắc Bách Băng Bích Bình Bội Cát Cẩm Cẩn Chánh Chi Chí Chiến Chinh Chương Cúc Cương Cường Danh Dậu Diễm Diệu Dung Dũng Duy Duyên Đan Đạo Đạt Đăng Đắc Điệp Định Đông Đức Hải Hạ Hạnh Hảo Hân Hậu Hằng Hiên Hiền Hiển Hiếu Hiệp Hinh Hoà Hòa Hoài Hoàn Hoan Hoành Hồng Huân Huấn Huệ Huy Huyên Huyền Hùng Hưng Hương Hường Hữu Khải Khang Khanh Khánh Khiêm Khoa Khoát Khôi Khuê Khuyên Kiên Kiệt Kiếm Lam Lan Lãm Lân Lập Liên Liễu Linh Lĩnh Loan Long Lộc Lợi Luân Luận Luyến Lụa Ly Mạnh Mây Mi Miên Minh Mỹ My Na Nam Nga Ngà Ngân Nghĩa Nghi Nghị Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhật Nhi Nhiên Nhung Nhựt Nhẫn Nương Oanh Phát Phấn Phi Phong Phú Phúc Phụng Phước Phượng Quân Quế Quốc Quý Quyên Quyền Quyết Quỳnh Sáng Sang Sen Song Sương Tài Tâm Tân Tấn Thắm Thanh Thành Thảo Thạnh Thắng Thế Thêu Thiên Thiện Thịnh Thiệu Thoa Thoại Thọ Thơ Thơm Thu Thuận Thuần Thục Thuỷ Thủy Thùy Thuỳ Thuý Thúy Thư Thương Tiên Tiến Tín Tịnh Toàn Toại Toản Trang Trâm Trân Tri Trí Trinh Trọng Trúc Trung Trường Tú Tuấn Tuân Tùng Tuệ Tuyên Tuyến Tuyền Tuyết Tường Tưởng Uyên Uyển Vân Việt Viễn Vinh Vĩnh Vĩ Vịnh Vượng Vy Xuân Xuyến Yên Yến'.split(
      ' ',
    ),
  joined: ['tham gia', 'ngày tham gia', 'gia nhập', 'thành viên từ'],
  titles: ['phóng viên', 'pv', 'nhà báo', 'biên tập viên', 'btv', 'cộng tác viên', 'ctv', 'tổng biên tập', 'ts', 'ths', 'gs', 'pgs', 'tiến sĩ', 'giáo sư', 'bác sĩ'],
  cues: {
    source: [
      ...has('Tài liệu tham khảo', 'Đăng lần đầu trên', 'Thông cáo báo chí'),
      ...starts('Tham khảo', 'Theo báo', 'Nguồn bài', 'Bản gốc', 'Đăng lần đầu', 'Đã đăng trên', 'Dịch từ', 'Lược dịch từ', 'Phỏng theo', 'Dựa theo'),
      ...whole('ttxvn', 'theo ttxvn', 'bài gốc', 'theo reuters', 'theo afp', 'theo xinhua', 'nguồn tham khảo'),
      ...starts(
        'nguồn:', 'theo nguồn', 'nguồn tin:', 'nguồn bài viết', 'xem bài gốc', 'link bài gốc', 'link gốc', 'dẫn nguồn',
        'đăng lại từ',
        'nguồn tham khảo', 'bài viết gốc', 'link nguồn', 'trích nguồn', 'trích từ',
      ),
    ],
    byline: [
      ...starts('Bài viết của', 'Bài viết bởi', 'Bài của', 'Phỏng vấn bởi', 'Ghi chép của', 'Bút ký của', 'Phóng sự của', 'Tản văn của', 'Tạp bút của', 'Written by', 'Bài phỏng vấn do', 'Bài viết được viết bởi', 'Soạn bởi', 'Biên soạn bởi', 'Viết:'),
      ...starts(
        'tác giả:', 'bài:', 'bài và ảnh:', 'bài, ảnh:', 'viết bởi', 'thực hiện:', 'phóng viên:', 'biên tập:', 'người viết:',
        'đăng bởi', 'biên dịch:',
        'bài viết:', 'được viết bởi', 'người đăng:', 'biên soạn:', 'biên tập viên:',
      ),
      ...whole('nhóm phóng viên', 'nhóm pv', 'pv', 'ban biên tập'),
      ...ends('tổng hợp', '(lược dịch)'),
    ],
    dateline: [
      ...starts(
        'ngày đăng:', 'đăng ngày', 'đăng lúc', 'xuất bản:', 'ngày xuất bản', 'thời gian đăng', 'đã đăng', 'xuất bản lúc',
        'thời gian đọc',
        'đăng:', 'đăng vào', 'ngày tạo', 'ngày viết', 'xuất bản ngày',
      ),
      ...ends('phút đọc', '(gmt+7)', 'phút đọc bài', 'phút để đọc'),
      ...whole('vừa xong', 'giờ trước', 'phút trước', 'ngày trước'),
    ],
    updated: starts(
      'cập nhật lúc', 'cập nhật', 'lần cập nhật cuối', 'cập nhật lần cuối', 'sửa lần cuối', 'ngày cập nhật',
      'lần cập nhật gần nhất', 'chỉnh sửa lần cuối', 'sửa đổi lần cuối', 'thời gian cập nhật',
    ),
    caption: [
      ...starts('Ảnh của:', 'Ảnh chụp bởi:', 'Chụp ảnh:', 'Người chụp:', 'Hình ảnh bởi:', 'Minh họa:', 'Minh hoạ:', 'Tranh minh họa:', 'Tranh:', 'Nguồn hình:', 'Nguồn hình ảnh:', 'Ảnh bìa:', 'Ảnh cắt từ clip:', 'Ảnh nhân vật cung cấp:', 'Nhiếp ảnh:', 'Nhiếp ảnh gia:', 'Phóng viên ảnh:', 'Nguồn video:', 'Nguồn clip:', 'Quay phim:', 'Dựng phim:', 'Dựng video:', 'Đồ hoạ:', 'Thiết kế:', 'Thiết kế đồ họa:', 'Hoạt hình:', 'Biếm họa:', 'Họa sĩ:', 'Kỹ thuật:', 'Trình bày:'),
      ...starts(
        'ảnh:', 'ảnh minh họa', 'ảnh minh hoạ', 'hình ảnh:', 'nguồn ảnh', 'đồ họa:', 'video:', 'clip:', 'ảnh chụp', 'ảnh nguồn',
        'ảnh do', 'hình:', 'hình minh họa', 'hình minh hoạ',
      ),
      ...ends(
        'ảnh minh họa', 'ảnh minh hoạ', 'ảnh tư liệu', 'ảnh: ttxvn', 'ảnh chụp màn hình', 'ảnh: reuters', 'ảnh: afp',
        'ảnh: internet', 'ảnh: nvcc', 'nhân vật cung cấp', 'ảnh: afp/ttxvn', 'ảnh: vgp',
      ),
      ...whole('ảnh: internet', 'ảnh: getty', 'ảnh: st', 'hình minh họa'),
    ],
    copyright: [
      ...whole(
        'chính sách bảo mật', 'điều khoản sử dụng', 'chính sách quyền riêng tư', 'quy định sử dụng', 'bản quyền',
        'chính sách cookie', 'thỏa thuận sử dụng',
        'điều khoản', 'điều khoản dịch vụ', 'điều khoản và điều kiện', 'điều khoản & điều kiện', 'điều kiện sử dụng',
        'quyền riêng tư', 'bảo mật', 'bảo mật thông tin', 'chính sách bảo mật thông tin', 'chính sách', 'chính sách chung',
      ),
      ...starts(
        'bản quyền ©', 'tổng biên tập:', 'chịu trách nhiệm nội dung', 'phó tổng biên tập:', 'bản quyền thuộc',
        'giấy phép xuất bản', 'giấy phép thiết lập', 'giấy phép báo chí', 'giấy phép báo điện tử',
      ),
      ...has(
        'bản quyền thuộc về', 'giữ bản quyền', 'mọi quyền được bảo lưu', 'toàn bộ bản quyền', 'không sao chép',
        'nghiêm cấm sao chép', 'chỉ được phát hành lại', 'khi chưa có sự đồng ý bằng văn bản', 'đồng ý bằng văn bản',
        'ghi rõ nguồn', 'giấy phép số', 'cơ quan chủ quản', 'giấy phép hoạt động báo',
        'khi phát hành lại', 'không được sao chép', 'vui lòng ghi nguồn', 'giấy phép thiết lập trang thông tin',
        'bộ thông tin và truyền thông cấp',
      ),
    ],
    related: [
      ...whole(
        'bài viết liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'cùng chuyên mục', 'đọc nhiều', 'đọc nhiều nhất',
        'tin đọc nhiều', 'xem nhiều', 'xem nhiều nhất', 'tin mới', 'tin mới nhất', 'mới nhất', 'tin nóng', 'tin nổi bật',
        'nổi bật', 'có thể bạn quan tâm', 'có thể bạn thích', 'đề xuất cho bạn', 'dành cho bạn', 'tin khác', 'các tin khác',
        'tin tức khác', 'bài viết mới', 'bài viết mới nhất', 'đừng bỏ lỡ', 'bài nổi bật', 'tin cùng loại', 'tin tài trợ',
        'tin bài liên quan', 'bài viết cùng chủ đề', 'bài cùng chủ đề', 'cùng chủ đề', 'bài cùng chuyên mục',
        'tin bài cùng chuyên mục', 'bài viết cùng chuyên mục', 'tin tức liên quan', 'bài viết tương tự', 'nội dung liên quan',
        'video liên quan', 'sản phẩm liên quan', 'sản phẩm tương tự', 'sản phẩm cùng loại', 'sản phẩm đã xem',
        'sản phẩm bạn đã xem', 'sản phẩm nổi bật', 'sản phẩm mới', 'sản phẩm bán chạy', 'có thể bạn muốn xem',
        'có thể bạn cũng thích', 'có thể bạn sẽ thích', 'có thể bạn chưa biết', 'bạn có thể thích',
      ),
      ...starts(
        'đọc thêm:', 'mời bạn đọc', '>> xem thêm', 'tin liên quan:', 'bài trước', 'bài tiếp theo', 'bài kế tiếp',
        'mời quý độc giả xem',
        'có thể bạn quan tâm', 'bài viết liên quan:', 'bài viết trước', 'bài viết tiếp', 'điều hướng bài',
      ),
    ],
    more: [
      ...whole(
        'chi tiết', 'xem tất cả', 'tất cả', 'tải thêm', 'đọc toàn bộ', 'tìm hiểu thêm', 'xem toàn bộ', 'xem tất cả bài viết',
        'xem đầy đủ', 'xem hết', 'thêm', 'hiển thị thêm',
      ),
      ...ends(
        'xem thêm', 'đọc thêm', 'đọc tiếp', 'xem tiếp', 'xem chi tiết', 'xem tất cả', 'tìm hiểu thêm', 'tiếp tục đọc',
        'xem toàn bộ',
      ),
    ],
    navigation: [
      ...whole(
        'trang chủ', 'menu', 'danh mục', 'chuyên mục', 'tìm kiếm', 'đăng nhập', 'đăng xuất', 'đăng ký', 'liên hệ', 'giới thiệu',
        'sơ đồ trang', 'về đầu trang', 'lên đầu trang', 'quay lại', 'đóng', 'tiếp', 'trước', 'sau', 'tất cả chuyên mục',
        'thời sự', 'thế giới', 'kinh doanh', 'kinh tế', 'thể thao', 'giải trí', 'pháp luật', 'giáo dục', 'sức khỏe', 'đời sống',
        'du lịch', 'khoa học', 'công nghệ', 'số hóa', 'xe', 'góc nhìn', 'quảng cáo', 'tòa soạn', 'rss', 'liên hệ quảng cáo',
        'trang chính', 'trang nhất', 'trang đầu', 'trang trước', 'trang sau', 'trang tiếp', 'trang cuối', 'trang kế',
        'tiếp theo', 'tiếp tục', 'về trang chủ', 'quay lại trang chủ', 'quay về trang chủ', 'mở menu', 'đóng menu',
        'menu chính', 'tất cả', 'tìm kiếm nâng cao', 'tìm kiếm cho', 'kết quả tìm kiếm', 'tìm', 'sắp xếp', 'sắp xếp theo',
        'lọc', 'bộ lọc', 'mới nhất trước', 'đăng nhập / đăng ký', 'đăng ký / đăng nhập', 'đăng ký tài khoản', 'tạo tài khoản',
        'tài khoản', 'tài khoản của tôi', 'thông tin cá nhân', 'quên mật khẩu', 'mật khẩu', 'tên đăng nhập', 'tên tài khoản',
        'tên người dùng', 'ghi nhớ đăng nhập', 'ghi nhớ', 'duy trì đăng nhập', 'thoát', 'ngôn ngữ', 'tiếng việt', 'tiếng anh',
        'chính trị', 'xã hội', 'tin tức', 'tin trong nước', 'trong nước', 'quốc tế', 'tài chính', 'chứng khoán', 'bất động sản',
        'thị trường', 'doanh nghiệp', 'doanh nhân', 'ngân hàng', 'nông nghiệp', 'môi trường', 'văn hóa', 'văn hoá', 'văn nghệ',
        'nghệ thuật', 'âm nhạc', 'phim', 'phim ảnh', 'điện ảnh', 'sao', 'thời trang', 'làm đẹp', 'ẩm thực', 'gia đình',
        'tâm sự', 'giới trẻ', 'nhịp sống trẻ', 'bạn đọc', 'bạn trẻ', 'việc làm', 'tuyển sinh', 'giao thông', 'quân sự',
        'quốc phòng', 'an ninh', 'an ninh trật tự', 'an ninh hình sự', 'pháp đình', 'hồ sơ', 'bình luận', 'ý kiến', 'xe máy',
        'ô tô', 'ô tô - xe máy', 'y tế', 'sức khoẻ', 'thế giới trẻ', 'khoa học công nghệ', 'công nghệ số', 'điện thoại',
        'bóng đá', 'bóng đá quốc tế', 'bóng đá trong nước', 'bóng đá việt nam', 'các môn khác', 'lịch thi đấu', 'bảng xếp hạng',
        'kết quả', 'tử vi', 'cung hoàng đạo', 'phong thủy', 'thời tiết', 'lịch vạn niên', 'giá vàng', 'tỷ giá', 'xổ số',
        'rao vặt', 'tuyển dụng', 'ảnh', 'infographic', 'megastory', 'đa phương tiện', 'phóng sự', 'phóng sự ảnh', 'chuyên đề',
        'sự kiện', 'nhân vật', 'địa phương', 'tin địa phương', 'kinh tế - xã hội', 'hà nội', 'tp. hồ chí minh', 'báo in',
        'báo giấy', 'phiên bản mobile', 'giới thiệu chung', 'về chúng tôi', 'liên hệ tòa soạn', 'liên hệ với chúng tôi',
        'gửi bài', 'trợ giúp', 'hỗ trợ', 'hỗ trợ khách hàng', 'câu hỏi thường gặp', 'thông báo', 'bài viết', 'lưu trữ',
        'thư viện ảnh', 'thư viện', 'tài liệu', 'văn bản', 'hỏi đáp', 'diễn đàn', 'mục lục', 'nội dung chính', 'nội dung',
        'giỏ hàng', 'xem giỏ hàng', 'thêm vào giỏ hàng', 'thêm vào giỏ', 'mua ngay', 'thanh toán', 'danh sách yêu thích',
        'yêu thích', 'thêm vào yêu thích', 'danh mục sản phẩm', 'sản phẩm', 'dịch vụ', 'mô tả', 'mô tả sản phẩm',
        'chi tiết sản phẩm', 'thông số kỹ thuật', 'thông tin bổ sung', 'chính sách vận chuyển', 'chính sách giao hàng',
        'hình thức thanh toán', 'phương thức thanh toán', 'hướng dẫn mua hàng', 'theo dõi đơn hàng', 'tra cứu đơn hàng',
        'hệ thống cửa hàng', 'chủ đề mới', 'bài viết mới', 'trích dẫn', 'công cụ', 'cài đặt', 'phát', 'tạm dừng',
        'toàn màn hình', 'tắt tiếng', 'đóng lại', 'hủy', 'gửi',
      ),
      ...starts(
        'bạn đang ở', 'bỏ qua nội dung', 'chuyển đến nội dung', 'đường dây nóng:', 'hotline:', 'bạn đang xem:', 'bạn đang đọc:',
        'bỏ qua để đến', 'bỏ qua điều hướng', 'chuyển đến phần nội dung',
      ),
    ],
    social: [
      ...whole(
        'chia sẻ', 'chia sẻ bài viết', 'theo dõi', 'thích', 'lưu', 'lưu bài viết', 'in', 'in bài viết', 'in trang', 'gửi email',
        'sao chép liên kết', 'copy link', 'quan tâm', 'gửi bài viết', 'zalo', 'facebook', 'cỡ chữ', 'nghe đọc bài',
        'chia sẻ facebook', 'chia sẻ trên facebook', 'chia sẻ lên facebook', 'chia sẻ qua email', 'chia sẻ zalo',
        'chia sẻ lên twitter', 'chia sẻ bài viết này', 'chia sẻ ngay', 'lượt chia sẻ', 'lượt thích', 'lượt xem', 'lượt đọc',
        'lượt truy cập', 'đã lưu', 'lưu tin', 'lưu lại',
      ),
      ...starts(
        'chia sẻ qua', 'chia sẻ lên', 'chia sẻ bài', 'chia sẻ trên', 'theo dõi chúng tôi', 'theo dõi trên',
        'kết nối với chúng tôi',
        'chia sẻ:', 'lượt xem:', 'số lượt xem', 'lượt truy cập', 'đã xem:',
      ),
      ...has(
        'trên google news', 'mở ra trong cửa sổ mới', 'mở trong cửa sổ mới', 'theo dõi chúng tôi trên', 'link bài gốc',
        'lấy link',
      ),
    ],
    tags: [
      ...starts(
        'từ khóa:', 'từ khoá:', 'tags:', 'tag:', 'chủ đề:', 'thẻ:', 'chuyên mục:', 'từ khóa liên quan', 'chủ đề liên quan',
        'từ khóa tìm kiếm', 'thẻ bài viết', 'danh mục:',
      ),
      ...whole('từ khóa liên quan', 'chủ đề liên quan', 'từ khóa nổi bật', 'chủ đề hot'),
    ],
    comment: [
      ...whole(
        'ý kiến', 'ý kiến bạn đọc', 'ý kiến của bạn', 'gửi bình luận', 'viết bình luận', 'để lại bình luận', 'trả lời',
        'gửi ý kiến', 'xem thêm bình luận', 'báo cáo vi phạm', 'báo vi phạm', 'quan tâm nhất', 'bình luận hay',
        'bình luận của bạn', 'các bình luận', 'tất cả bình luận', 'xem bình luận', 'xem tất cả bình luận', 'thêm bình luận',
        'đăng bình luận', 'bình luận gần đây', 'phản hồi gần đây', 'phản hồi', 'gửi phản hồi', 'để lại phản hồi',
        'để lại một phản hồi', 'trả lời bình luận', 'hủy',
      ),
      ...starts(
        'bình luận (', 'chia sẻ ý kiến', 'để lại một bình luận', 'hãy là người đầu tiên bình luận',
        'hãy trở thành người đầu tiên', 'hãy là người đầu tiên', 'chưa có đánh giá', 'ý kiến bạn đọc (',
        'viết bình luận của bạn',
      ),
      ...has(
        'email của bạn sẽ không được hiển thị', 'chưa có bình luận', 'các trường bắt buộc được đánh dấu',
        'đăng nhập để bình luận', 'lưu tên của tôi', 'đăng nhập để có thể bình luận', 'phải đăng nhập để',
      ),
      ...ends('đã viết:', 'viết bình luận'),
    ],
    promo: [
      ...whole(
        'quảng cáo', 'tài trợ', 'đăng ký nhận tin', 'bản tin', 'đăng ký ngay', 'mua báo', 'đặt báo', 'nhà tài trợ',
        'được tài trợ', 'tin quảng cáo', 'nội dung tài trợ', 'bài quảng cáo', 'thông tin doanh nghiệp', 'đóng quảng cáo',
        'đăng ký email', 'đăng ký nhận tin mới', 'nhập email', 'nhập email của bạn', 'địa chỉ email', 'email',
        'đăng ký mua báo', 'đặt báo giấy', 'đặt mua báo', 'mua báo in', 'đặt mua báo in', 'gói đọc báo', 'ủng hộ',
        'ủng hộ chúng tôi', 'quyên góp', 'đóng góp', 'tải về', 'tải ngay', 'tải xuống',
      ),
      ...starts(
        'đăng ký nhận', 'tải ứng dụng', 'tải app', 'nhận bản tin', 'đặt mua', 'liên hệ quảng cáo', 'đăng ký kênh',
        'đăng kí nhận', 'nhận tin tức', 'tải báo', 'tải ngay',
      ),
      ...has(
        'đăng ký nhận bản tin', 'nhận tin mới nhất qua email', 'tham gia nhóm zalo', 'bản tin email', 'đăng ký nhận tin',
        'theo dõi kênh', 'email để nhận', 'đăng ký kênh youtube', 'vui lòng liên hệ hotline',
      ),
    ],
    notice: [
      ...whole(
        'đồng ý', 'chấp nhận', 'chấp nhận tất cả', 'từ chối', 'tôi đồng ý', 'đồng ý tất cả', 'chấp nhận cookie',
        'từ chối tất cả', 'cho phép tất cả', 'đã hiểu', 'tôi đã hiểu',
      ),
      ...has(
        'sử dụng cookie', 'cookies để', 'bật javascript', 'kích hoạt javascript', 'trình duyệt của bạn không hỗ trợ',
        'không tìm thấy trang', 'trang không tồn tại', 'đang tải',
        'sử dụng cookies', 'chính sách cookie', 'tiếp tục sử dụng trang', 'hỗ trợ javascript', 'vô hiệu hóa javascript',
      ),
    ],
    bio: [
      ...whole(
        'các bài viết của tác giả', 'xem các bài viết của tác giả', 'bài viết cùng tác giả', 'tác giả', 'tác giả bài viết',
        'xem tất cả bài viết', 'xem tất cả các bài viết',
      ),
      ...starts(
        'về tác giả', 'giới thiệu tác giả', 'đôi nét về tác giả', 'thông tin tác giả', 'xem tất cả bài viết của',
        'xem các bài viết khác', 'tiểu sử tác giả', 'tất cả bài viết của',
      ),
    ],
    paywall: [
      ...has(
        'để đọc tiếp', 'để đọc toàn bộ bài', 'đăng nhập để đọc', 'đăng ký để đọc', 'dành riêng cho thành viên',
        'nội dung trả phí', 'dành cho độc giả đặt mua', 'đọc tiếp trên ứng dụng',
        'để tiếp tục đọc', 'để xem tiếp', 'để xem nội dung', 'để đọc toàn bộ', 'để đọc toàn văn',
      ),
      ...whole('dành cho thành viên', 'nội dung dành cho thành viên', 'chỉ dành cho thành viên'),
    ],
    other: [
      ...starts('Đính chính:', 'Lưu ý:', 'Ghi chú của tòa soạn:', 'Cập nhật:', 'Miễn trừ trách nhiệm:', 'Hợp tác với', 'Bài viết thể hiện', 'Liên hệ báo chí:', 'Thông tin liên hệ:', 'Mọi thông tin', 'Thời tiết tại', 'Độ ẩm:', 'Giá vàng hôm nay', 'Bình chọn:', 'Câu hỏi trong tuần', 'Tổng số phiếu', 'Giờ làm việc:', 'Giờ mở cửa:', 'Điện thoại:', 'Địa chỉ:', 'Email:', 'Đang online', 'Còn hàng', 'Trọng lượng:', 'Kích thước:', 'Mã sản phẩm'),
      ...whole('Dự báo thời tiết', 'Tỷ giá ngoại tệ', 'Lịch truyền hình', 'Lịch phát sóng', 'Bình chọn', 'Thăm dò ý kiến', 'Xem kết quả', 'Kết quả xổ số', 'Cáo phó', 'Tin buồn', 'Thông tin liên hệ', 'Giờ làm việc', 'Địa chỉ', 'Thống kê', 'Thống kê truy cập', 'Ảnh trong ngày', 'Ô chữ', 'Đính chính'),
    ],
  },
  sample:
    'Chính quyền thành phố hôm thứ ba cho biết tuyến xe buýt mới sẽ được đưa vào hoạt động trong mùa thu này và đi qua khu phố cổ ở ven sông. Người dân rất vui với tin này, nhưng một số người vẫn lo rằng giá vé sẽ tăng. Theo ông phụ trách dự án, giá vé không thay đổi vì chi phí đã có nhà nước lo và việc chuẩn bị cũng đã xong từ đầu năm.',
} satisfies LanguageFile;
